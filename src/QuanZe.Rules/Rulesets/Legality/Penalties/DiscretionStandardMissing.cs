using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-14: recommends that a department whose penalties nowhere speak of a standard of discretion state where it is published (裁量基准).</summary>
[Rule("未提及裁量基准", "No standard of discretion", Ruleset = "Legality", Article = "行政处罚法 第三十四条")]
public sealed class DiscretionStandardMissing : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<DepartmentItems>(items => items.Type == ItemType.Penalty && !items.SpeaksOf(RowTopics.Discretion))
        .Find(FindingCodes.DiscretionStandardMissing, items => items.At(ItemElement.Responsibilities));
}
