using QuanZe.Rules.Alignment;
using QuanZe.Rules.Matching;
using QuanZe.Rules.Rulesets.Matching;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;

namespace QuanZe.Rules.Tests.Rulesets.Matching;

public sealed class TypeAgainstCodeNeedsReviewTests : RuleFixture<TypeAgainstCodeNeedsReview>
{
    // 02 in the code says penalty.
    private static readonly PowerItem Penalty = new() { Id = "l0", Name = "对擅自采砂的处罚", Type = ItemType.Penalty, Code = ItemCode.Read("370219001000") };

    [Test]
    public void Judge_RowOfAnotherTypeThanItsCode_SendsToReview() =>
        Assert.That(Derive<MatchRuling>(Proposed(Penalty with { Id = "r0", Type = ItemType.Inspection })).Single().Band, Is.EqualTo(MatchBand.Review));

    [Test]
    public void Judge_TypesAgree_StaysSilent() => Assert.That(Derive<MatchRuling>(Proposed(Penalty with { Id = "r0" })), Is.Empty);

    [Test]
    public void Judge_OtherCode_StaysSilent() =>
        Assert.That(Derive<MatchRuling>(Proposed(Penalty with { Id = "r0", Type = ItemType.Inspection, Code = ItemCode.Read("370219002000") })), Is.Empty);

    private static ProposedMatch Proposed(PowerItem right) => new(Penalty, right, 0.9, MatchBand.Accept);
}
