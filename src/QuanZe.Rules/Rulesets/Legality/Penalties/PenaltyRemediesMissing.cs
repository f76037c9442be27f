using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-21: asks for organ, basis, procedure and remedies to be public: none of the department's penalties states remedies (救济途径公示).</summary>
[Rule("处罚事项未公示救济途径", "Remedies not public", Ruleset = "Legality", Article = "行政处罚法 第三十九条")]
public sealed class PenaltyRemediesMissing : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<DepartmentItems>(items => items.Type == ItemType.Penalty && !items.HasAny(row => !string.IsNullOrWhiteSpace(row.Item.Remedies)))
        .Find(FindingCodes.PenaltyRemediesMissing, items => items.At(ItemElement.Remedies));
}
