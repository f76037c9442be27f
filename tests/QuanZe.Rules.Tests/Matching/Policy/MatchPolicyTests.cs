using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Rules.Matching;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;

namespace QuanZe.Rules.Tests.Matching.Policy;

public sealed class MatchPolicyTests
{
    [Test]
    public void Match_VendorForbidsAPair_ItIsGone()
    {
        var matches = Match(MatchPolicy.Shipped.WithRules(new NoFishery()), Item("l0", "渔业船舶登记"), Item("r0", "渔业船舶登记"));

        Assert.That(matches, Is.Empty);
    }

    [Test]
    public void Match_VendorSendsAPairToReview_ItIsNotAccepted()
    {
        var match = Match(MatchPolicy.Shipped.WithRules(new FisheryIsLookedAt()), Item("l0", "渔业船舶登记"), Item("r0", "渔业船舶登记")).Single();

        Assert.That(match.Band, Is.EqualTo(MatchBand.Review));
        Assert.That(match.Explanation.Lines(), Has.Some.EqualTo("规则：渔业事项由人复核"));
    }

    [Test]
    public void Match_CrosswalkOfCodes_ForcesThePair()
    {
        var (left, right) = (Item("l0", "渔业船舶登记") with { Code = ItemCode.Read("370701001000") }, Item("r0", "渔船国籍证书核发") with { Code = ItemCode.Read("000701009000") });

        var match = Match(MatchPolicy.Shipped.WithFacts(new CodeCrosswalk("000701009000", "370701001000")), left, right).Single();

        Assert.That(match.Band, Is.EqualTo(MatchBand.Accept));
    }

    [Test]
    public void Match_PenaltyAndInspectionOfOneName_AreNoPair() =>
        Assert.That(Match(MatchPolicy.Shipped, Item("l0", "燃气经营者违规供气") with { Type = ItemType.Penalty }, Item("r0", "燃气经营者违规供气") with { Type = ItemType.Inspection }), Is.Empty);

    [Test]
    public void Without_ARule_LeavesItOut() =>
        Assert.That(
            Match(MatchPolicy.Shipped.WithRules(new NoFishery()).Without<NoFishery>(), Item("l0", "渔业船舶登记"), Item("r0", "渔业船舶登记")).Single().Band, Is.EqualTo(MatchBand.Accept));

    private static ValueList<ItemMatch> Match(MatchPolicy policy, PowerItem left, PowerItem right) =>
        new ListMatcher(MatchOptions.Default with { Policy = policy }).Match(new PowerList { Id = "l", Items = [left] }, new PowerList { Id = "r", Items = [right] }).Matches;

    private static PowerItem Item(string id, string name) => new() { Id = id, Name = name, Type = ItemType.Confirmation };

    [Rule("渔业事项不匹配", "No pairing of fishery items")]
    private sealed class NoFishery : Rule
    {
        protected override void Define(RuleDefinition rule) => rule
            .When<ProposedMatch>(m => m.Left.Name.Contains("渔业", StringComparison.Ordinal))
            .Yield(m => MatchRuling.Forbid(m, new Ground("渔业事项不匹配", "no pairing of fishery items")));
    }

    [Rule("渔业事项须复核", "Fishery items are looked at")]
    private sealed class FisheryIsLookedAt : Rule
    {
        protected override void Define(RuleDefinition rule) => rule
            .When<ProposedMatch>(m => m.Left.Name.Contains("渔业", StringComparison.Ordinal))
            .Yield(m => MatchRuling.Review(m, new Ground("渔业事项由人复核", "fishery items are looked at")));
    }
}
