using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Sameness;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace VendorRules.Tests;

public sealed class PilotNameIsPermittedTests : RuleFixture<PilotNameIsPermitted>
{
    private static readonly ElementDifference Difference = Samples.Difference(ItemElement.Name, "建筑工程施工许可证核发", "建筑工程施工许可一件事");

    private static readonly PilotName Pilot = new("建筑工程施工许可一件事", "鲁审改〔2026〕3号");

    [Test]
    public void Given_NameOfThePilot_IsPermitted() =>
        Given(Difference, Pilot).ShouldDerive<PermittedDifference>(permitted => permitted.Ground.Chinese == "试点名称（鲁审改〔2026〕3号）");

    [Test]
    public void Given_AnotherName_IsNotPermitted() =>
        Given(Difference, new PilotName("建设工程施工许可一件事", "鲁审改〔2026〕3号")).ShouldNotDerive<PermittedDifference>();

    [Test]
    public void Given_DifferenceOfAnotherElement_IsNotPermitted() =>
        Given(Samples.Difference(ItemElement.Body, "建筑工程施工许可证核发", "建筑工程施工许可一件事"), Pilot).ShouldNotDerive<PermittedDifference>();

    [Test]
    public void Given_TheShippedRuleToo_TheFindingGoesAway()
    {
        var rules = RulesUnderTest.Of(new NameDiffers(), new PilotNameIsPermitted());

        rules.Given(Difference).ShouldFind(FindingCodes.NameDiffers).Because<NameDiffers>().Because(Difference);
        rules.Given(Difference, Pilot).ShouldFindNothing();
    }
}
