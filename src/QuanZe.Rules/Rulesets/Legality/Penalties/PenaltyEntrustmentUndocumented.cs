using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-10: asks for the written entrustment, which states matter, powers and term and is published (委托书).</summary>
[Rule("委托处罚未注明委托书", "Entrustment without document", Ruleset = "Legality", Article = "行政处罚法 第二十条")]
public sealed class PenaltyEntrustmentUndocumented : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Penalty && PowerPlace.IsEntrusted(item) && string.IsNullOrWhiteSpace(item.Item.PowerSourceDocument))
        .Find(FindingCodes.PenaltyEntrustmentUndocumented, item => PowerPlace.Of(item, "委托书"));
}
