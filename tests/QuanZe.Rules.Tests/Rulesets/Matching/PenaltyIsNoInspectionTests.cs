using QuanZe.Rules.Alignment;
using QuanZe.Rules.Matching;
using QuanZe.Rules.Rulesets.Matching;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;

namespace QuanZe.Rules.Tests.Rulesets.Matching;

public sealed class PenaltyIsNoInspectionTests : RuleFixture<PenaltyIsNoInspection>
{
    [TestCase(ItemType.Penalty, ItemType.Inspection)]
    [TestCase(ItemType.Inspection, ItemType.Coercion)]
    [TestCase(ItemType.Coercion, ItemType.Penalty)]
    public void Judge_DifferentPowers_Forbids(ItemType left, ItemType right)
    {
        var ruling = Derive<MatchRuling>(Proposed(left, right, "")).Single();

        Assert.That((ruling.Band, ruling.Ground.Chinese), Is.EqualTo((MatchBand.Reject, "处罚、强制与检查是不同的权力")));
    }

    [TestCase(ItemType.Penalty, ItemType.Penalty)]
    [TestCase(ItemType.Penalty, ItemType.Other)]
    [TestCase(ItemType.Licence, ItemType.Confirmation)]
    public void Judge_TypesThatListsMix_StaysSilent(ItemType left, ItemType right) => Assert.That(Derive<MatchRuling>(Proposed(left, right, "")), Is.Empty);

    [Test]
    public void Judge_OneBaseCode_LeavesItToReview() => Assert.That(Derive<MatchRuling>(Proposed(ItemType.Penalty, ItemType.Inspection, "370299001000")), Is.Empty);

    private static ProposedMatch Proposed(ItemType left, ItemType right, string code)
    {
        var item = new PowerItem { Id = "l0", Name = "对燃气经营者违规供气的处罚", Code = ItemCode.Read(code) };
        return new ProposedMatch(item with { Type = left }, item with { Id = "r0", Type = right }, 0.9, MatchBand.Review);
    }
}
