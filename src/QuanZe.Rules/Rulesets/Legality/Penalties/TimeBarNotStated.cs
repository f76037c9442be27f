using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-15: recommends that a department state the time bar of two or five years in responsibilities or remedies (处罚时效).</summary>
[Rule("未提及处罚时效", "Time bar not stated", Ruleset = "Legality", Article = "行政处罚法 第三十六条")]
public sealed class TimeBarNotStated : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<DepartmentItems>(items => items.Type == ItemType.Penalty && !items.SpeaksOf(RowTopics.TimeBar))
        .Find(FindingCodes.TimeBarNotStated, items => items.At(ItemElement.Responsibilities));
}
