using QuanZe.Rules.Mandate;
using QuanZe.Rules.Rulesets.Mandate;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Mandate;

namespace QuanZe.Rules.Tests.Rulesets.Mandate;

public sealed class NewDutyUnassignedTests : RuleFixture<NewDutyUnassigned>
{
    private static readonly FunctionRegulation Before = Mandates.Housing with { EffectiveDate = null, Duties = [.. Mandates.Housing.Duties.Where(duty => duty.Number != 8)] };

    [Test]
    public void Judge_DutyOfTheNewVersionOnly_IsFound()
    {
        var finding = Judge(Uncovered(8)).Single();

        Assert.That(finding.Code, Is.EqualTo(FindingCodes.NewDutyUnassigned));
        Assert.That(finding.Message(), Does.Contain("新增的「负责建筑节能、绿色建筑和墙体材料革新工作"));
    }

    [Test]
    public void Judge_DutyOfBothVersions_FindsNothing() => Assert.That(Judge(Uncovered(7)), Is.Empty);

    [Test]
    public void Judge_NoEarlierVersion_FindsNothing() => Assert.That(Judge(Mandates.Coverage(Mandates.Item("商品房预售许可")).Uncovered), Is.Empty);

    private static UncoveredDuty Uncovered(int number) => new MandateCoverage([Mandates.Reading(Mandates.Item("商品房预售许可"), Before, Mandates.Housing)]).Uncovered.Single(uncovered => uncovered.Duty.Number == number);
}
