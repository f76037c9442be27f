using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Completeness;
using QuanZe.Rules.Rulesets.Permissions;
using QuanZe.Rules.Rulesets.Sameness;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Testing;

public sealed class RuleVerdictTests
{
    private static readonly ElementDifference Difference = Samples.Difference(ItemElement.Name, "建筑工程施工许可证核发", "建设工程规划许可");

    private static readonly PermittedDifference Permitted = new(Difference, new Ground("试点", "pilot"));

    private static readonly RulesUnderTest NameRule = RulesUnderTest.Of<NameDiffers>();

    [Test]
    public void ShouldFind_FindingIsThere_GivesIt()
    {
        var found = NameRule.Given(Difference).ShouldFind(FindingCodes.NameDiffers, on: Difference.Lower);

        Assert.That(found.Finding.Actual, Is.EqualTo("建设工程规划许可"));
        Assert.That(() => found.WithSeverity(Severity.Error).About(ItemElement.Name).Between("建筑工程施工许可证核发", "建设工程规划许可").Because<NameDiffers>().Because(Difference).And.ShouldNotFind(FindingCodes.CodeDiffers), Throws.Nothing);
    }

    [Test]
    public void ShouldFind_IsExcused_SaysWhatBlocked()
    {
        var message = Failure(() => NameRule.Given(Difference, Permitted).ShouldFind(FindingCodes.NameDiffers));

        Assert.That(message, Does.StartWith("QZ1001 事项名称不一致 was not found.\nNothing was found.\nClosest misses:\n  NameDiffers on "));
        Assert.That(message, Does.Contain("unless PermittedDifference").And.Contain("blocked by"));
    }

    [Test]
    public void ShouldFind_ConditionFails_NamesThePattern() => Assert.That(
        Failure(() => NameRule.Given(Samples.Difference(ItemElement.Body, "甲局", "乙局")).ShouldFind(FindingCodes.NameDiffers)),
        Does.Contain("when ElementDifference where d => d.Element == ItemElement.Name: the condition does not hold"));

    [Test]
    public void ShouldFind_NothingToBeginWith_NamesTheRulesThatWouldDeriveIt()
    {
        var rules = RulesUnderTest.Of(new NameDiffers(), new ElementsAreCompared(), new PairsAreFormed());

        var message = Failure(() => rules.Given(Samples.Row(Samples.Licence)).ShouldFind(FindingCodes.NameDiffers));

        Assert.That(message, Does.Contain("there is no ElementDifference").And.Contain("there is no AlignedItem"));
    }

    [Test]
    public void ShouldFind_NoRuleHasTheCode_SaysSo() =>
        Assert.That(Failure(() => NameRule.Given(Difference).ShouldFind(FindingCodes.BodyMissing)), Does.Contain("No rule of this book concludes that.").And.Contain("Found:\n  QZ1001"));

    [Test]
    public void ShouldFind_SeveralHaveTheCode_AsksForTheFact()
    {
        var rules = RulesUnderTest.Of<NameMissing>();
        var (one, two) = (Samples.Row(Samples.Licence with { Name = "" }), Samples.Row(Samples.Licence with { Id = "X9", Name = "" }));
        var required = new RequiredElement(ItemElement.Name);

        Assert.That(Failure(() => rules.Given(one, two, required).ShouldFind(FindingCodes.NameMissing)), Does.Contain("found 2 times; say on which fact"));
        Assert.That(rules.Given(one, two, required).ShouldFind(FindingCodes.NameMissing, on: two).Finding.Subject.ItemId, Is.EqualTo("X9"));
    }

    [Test]
    public void ShouldNotFind_ItIsThere_Explains() =>
        Assert.That(Failure(() => NameRule.Given(Difference).ShouldNotFind(FindingCodes.NameDiffers)), Does.Contain("was found and should not have been").And.Contain("by NameDiffers: when ElementDifference"));

    [Test]
    public void ShouldFindNothing_SomethingIsThere_ShowsIt() =>
        Assert.That(Failure(() => NameRule.Given(Difference).ShouldFindNothing()), Does.StartWith("Nothing should have been found.\nFound:\n  QZ1001"));

    [Test]
    public void Because_RuleOrFactIsNotInTheChain_ShowsTheChain()
    {
        var found = NameRule.Given(Difference).ShouldFind(FindingCodes.NameDiffers);

        Assert.That(Failure(() => found.Because<BodyDiffers>()), Does.StartWith("QZ1001 does not rest on the rule BodyDiffers.").And.Contain("by NameDiffers"));
        Assert.That(Failure(() => found.Because(Permitted)), Does.Contain("does not rest on"));
    }

    [Test]
    public void Saying_AnotherMessage_ShowsBoth() =>
        Assert.That(Failure(() => NameRule.Given(Difference).ShouldFind(FindingCodes.NameDiffers).Saying("别的")), Does.StartWith("QZ1001: the message should be\n  别的\nand is\n  "));

    [Test]
    public void WithSeverityAboutBetween_Other_Fail()
    {
        var found = NameRule.Given(Difference).ShouldFind(FindingCodes.NameDiffers);

        Assert.That(Failure(() => found.WithSeverity(Severity.Info)), Does.Contain("the severity should be"));
        Assert.That(Failure(() => found.About(ItemElement.Body)), Does.Contain("the element should be"));
        Assert.That(Failure(() => found.Between(null, "建设工程规划许可")), Does.Contain("the expected should be\n  (nothing)"));
    }

    [Test]
    public void ShouldDerive_GivenFactsDoNotCount()
    {
        var rules = RulesUnderTest.Of<LevelMarkIsPermitted>();

        Assert.That(Failure(() => rules.Given(Difference, Permitted).ShouldDerive<PermittedDifference>()), Does.StartWith("No PermittedDifference was derived; there are 0: none\nClosest misses:\n  LevelMarkIsPermitted"));
        Assert.That(() => rules.Given(Difference, Permitted).ShouldNotDerive<PermittedDifference>(), Throws.Nothing);
    }

    [Test]
    public void ShouldNotDerive_ItIsDerived_NamesTheRule()
    {
        var marked = new NameDifference(Samples.StandardRow(Samples.Licence), Samples.Row(Samples.Licence with { Name = "建筑工程施工许可证核发（县级）" }), Severity.Error);
        var rules = RulesUnderTest.Of<LevelMarkIsPermitted>();

        Assert.That(() => rules.Given(marked).ShouldDerive<PermittedDifference>(), Throws.Nothing);
        Assert.That(Failure(() => rules.Given(marked).ShouldDerive<PermittedDifference>(_ => false)), Does.Contain("as wanted was derived; there is 1"));
        Assert.That(Failure(() => rules.Given(marked).ShouldNotDerive<PermittedDifference>()), Does.StartWith("PermittedDifference was derived by LevelMarkIsPermitted"));
    }

    [TestCase("Licence")]
    [TestCase("Penalty")]
    public void Samples_ShippedCompletenessRules_FindNothingInThem(string sample)
    {
        var row = Samples.Row(sample == "Licence" ? Samples.Licence : Samples.Penalty);
        var required = Sdk.Sameness.SamenessProfiles.ThreeLevelFourSame.Required.Select(element => new RequiredElement(element));

        var findings = RulesUnderTest.Of(Rules.Rulesets.ShippedRules.All.Where(rule => rule.GetType().Namespace!.EndsWith("Completeness", StringComparison.Ordinal))).Given([row, .. required]).Findings;

        Assert.That(findings, Is.Empty);
    }

    private static string Failure(Action assertion) => Assert.Throws<RuleAssertionException>(() => assertion())!.Message;
}
