using QuanZe.Rules.Rulesets.Mandate;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Mandate;

public sealed class UnitUnknownTests : RuleFixture<UnitUnknown>
{
    [Test]
    public void Judge_UnitIsNotSetUp_IsFound()
    {
        var finding = Judge(Mandates.Reading(Mandates.Item("商品房预售许可") with { HandlingUnit = "房产物业科、人防科" })).Single();

        Assert.That((finding.Code, finding.Actual), Is.EqualTo((FindingCodes.UnitUnknown, "人防科")));
        Assert.That(finding.Expected, Does.Contain("房产物业科"));
    }

    [TestCase("房产物业科")]
    [TestCase("市住建局行政审批科", Description = "near miss: the name in the brackets, with the body before it")]
    [TestCase("住房保障中心", Description = "an institution of its own")]
    [TestCase(null)]
    public void Judge_UnitIsKnownOrNotStated_FindsNothing(string? unit) => Assert.That(Judge(Mandates.Reading(Mandates.Item("商品房预售许可") with { HandlingUnit = unit })), Is.Empty);

    [Test]
    public void Judge_RegulationNamesNoUnits_FindsNothing() =>
        Assert.That(Judge(Mandates.Reading(Mandates.Item("商品房预售许可") with { HandlingUnit = "人防科" }, Mandates.Housing with { Units = [] })), Is.Empty);
}
