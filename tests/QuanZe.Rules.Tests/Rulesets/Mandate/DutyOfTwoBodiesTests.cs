using QuanZe.Rules.Rulesets.Mandate;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Mandate;

namespace QuanZe.Rules.Tests.Rulesets.Mandate;

public sealed class DutyOfTwoBodiesTests : RuleFixture<DutyOfTwoBodies>
{
    private static readonly FunctionRegulation Both = Mandates.Housing with { Duties = [.. Mandates.Housing.Duties, new Duty(DutyKind.Main, 20, "负责河道采砂管理。")] };

    [Test]
    public void Judge_NameFitsDutiesOfBoth_AsksForTheBoundary()
    {
        var finding = Judge(Mandates.Reading(Mandates.Item("河道采砂许可"), Both, Mandates.Water)).Single();

        Assert.That((finding.Code, finding.Severity, finding.Expected), Is.EqualTo((FindingCodes.DutyOfTwoBodies, Severity.Info, "招远市水利局")));
        Assert.That(finding.Message(), Does.Contain("同本部门的主要职责（二十）对应，也同招远市水利局的主要职责（三）对应").And.Contain("河道"));
    }

    [Test]
    public void Judge_OwnDutyFitsBetter_FindsNothing() => Assert.That(Judge(Mandates.Reading(Mandates.Item("商品房预售许可"), Both, Mandates.Water)), Is.Empty);

    [Test]
    public void Judge_OtherRegulationIsNotGiven_FindsNothing() => Assert.That(Judge(Mandates.Reading(Mandates.Item("河道采砂许可"), Both)), Is.Empty);
}
