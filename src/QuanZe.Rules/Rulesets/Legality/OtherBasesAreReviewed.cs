using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>Lists the doubtful bases of responsibilities and accountability (责任事项依据、追责依据进入审查).</summary>
[Rule("责任事项依据、追责依据进入审查", "Other bases are reviewed", Ruleset = "Legality")]
public sealed class OtherBasesAreReviewed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => !item.Item.ResponsibilityBasis.IsEmpty || !item.Item.Accountability.Basis.IsEmpty)
        .YieldEach(item => item.OtherBases);
}
