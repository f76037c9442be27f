using QuanZe.Rules.Rulesets.Mandate;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Mandate;

public sealed class ItemWithoutDutyTests : RuleFixture<ItemWithoutDuty>
{
    [Test]
    public void Judge_NameFitsNoDuty_IsFound()
    {
        var finding = Judge(Mandates.Reading(Mandates.Item("林木采伐许可证核发"))).Single();

        Assert.That(finding.Code, Is.EqualTo(FindingCodes.ItemWithoutDuty));
        Assert.That(finding.Message(), Does.StartWith("「林木采伐许可证核发」未填部门职责，其名称和依据与招远市住房和城乡建设局").And.EndWith("其他部门的职责：—。"));
    }

    [TestCase("商品房预售许可")]
    [TestCase("对未取得施工许可证擅自施工的处罚", Description = "near miss: acts are no words of their own")]
    public void Judge_NameFitsADuty_FindsNothing(string name) => Assert.That(Judge(Mandates.Reading(Mandates.Item(name))), Is.Empty);

    [Test]
    public void Judge_DutyIsStated_IsLeftToOrphan() => Assert.That(Judge(Mandates.Reading(Mandates.Item("林木采伐许可证核发", "负责林木采伐"))), Is.Empty);
}
