using QuanZe.Rules.Mandate;
using QuanZe.Rules.Rulesets.Mandate;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Mandate;

namespace QuanZe.Rules.Tests.Rulesets.Mandate;

public sealed class DutyWithoutItemTests : RuleFixture<DutyWithoutItem>
{
    [Test]
    public void Judge_DutyWithoutItem_IsFoundWithItsLine()
    {
        var finding = Judge(Mandates.Coverage(Mandates.Item("商品房预售许可")).Uncovered.Single(uncovered => uncovered.Duty.Number == 7)).Single();

        Assert.That((finding.Code, finding.Subject.Department, finding.Subject.File, finding.Subject.Row), Is.EqualTo((FindingCodes.DutyWithoutItem, "招远市住房和城乡建设局", "住建局.txt", 15)));
        Assert.That(finding.Message(), Does.EndWith("规定的「负责城镇排水与污水处理监督管理，承担污水排入排水管网许可。」（主要职责（七））在清单中没有对应事项。"));
    }

    [Test]
    public void Judge_DutyIsNew_IsLeftToNewDutyUnassigned()
    {
        var coverage = new MandateCoverage([MandateReading.Of(
            Mandates.Row(Mandates.Item("商品房预售许可")),
            new FunctionRegulations([Mandates.Housing with { EffectiveDate = null, Duties = [new Duty(DutyKind.Main, 1, "负责房地产市场监督管理。")] }, Mandates.Housing]))!]);

        Assert.That(Judge(coverage.Uncovered.Single(uncovered => uncovered.Duty.Number == 7)), Is.Empty);
    }
}
