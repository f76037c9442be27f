using QuanZe.Rules.Rulesets.Mandate;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Mandate;

namespace QuanZe.Rules.Tests.Rulesets.Mandate;

public sealed class OrphanTests : RuleFixture<Orphan>
{
    [Test]
    public void Judge_DutyIsInNoClause_IsFoundWithTheBodyThatHasIt()
    {
        var finding = Judge(Mandates.Reading(Mandates.Item("河道采砂许可", "负责河道采砂管理"), Mandates.Housing, Mandates.Water)).Single();

        Assert.That(finding.Code, Is.EqualTo(FindingCodes.Orphan));
        Assert.That(finding.Message(), Does.StartWith("「河道采砂许可」所列部门职责「负责河道采砂管理」在招远市住房和城乡建设局 招办发〔2019〕12号 2019年3月1日印发中找不到对应条款；其他部门的职责：招远市水利局主要职责（三）："));
    }

    [Test]
    public void Judge_NoOtherRegulationIsAtHand_SaysSo() =>
        Assert.That(Judge(Mandates.Reading(Mandates.Item("草原防火检查", "负责草原防火"))).Single().Message(), Does.EndWith("其他部门的职责：—。"));

    [TestCase("负责物业服务活动监督管理")]
    [TestCase("负责建筑工程施工许可管理，监督管理建筑业企业资质、工程招标投标和建设工程承发包活动；", Description = "near miss: another ending")]
    [TestCase("指导物业服务和老旧小区改造", Description = "near miss: weak, so a person looks")]
    public void Judge_DutyIsQuotedOrNear_FindsNothing(string duties) => Assert.That(Judge(Mandates.Reading(Mandates.Item("某事项", duties))), Is.Empty);

    [Test]
    public void Judge_NoDutyStated_IsLeftToItemWithoutDuty() => Assert.That(Judge(Mandates.Reading(Mandates.Item("草原防火检查"))), Is.Empty);
}
