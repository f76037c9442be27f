using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-08: finds rows all of whose quoted penalties the provision gives to another organ (处罚权属于其他机关).</summary>
[Rule("所引条款的处罚由其他机关行使", "Penalty of another organ", Ruleset = "Legality", Article = "行政处罚法 第十七条")]
public sealed class PenaltyOfAnotherOrgan : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Penalty && item.Penalties is { IsAllOthers: true, IsDetentionOfOthers: false })
        .Find(FindingCodes.PenaltyOfAnotherOrgan, PenaltyPlace.OfAnother);
}
