using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-09: asks enforcement bureaus for the decision that lets them exercise the penalties of others (相对集中处罚权的批准文件).</summary>
[Rule("综合行政执法未注明批准文件", "Centralised penalties without document", Ruleset = "Legality", Article = "行政处罚法 第十八条")]
public sealed class CentralisedPenaltyUndocumented : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<DepartmentItems>(items => items.Type == ItemType.Penalty && IsEnforcementBureau(items.Department) && items.HasAny(LacksDocument))
        .Unless<ApprovalDocument>(document => document.Covers(ItemType.Penalty)).On(items => items.Department, document => document.Body)
        .Find(FindingCodes.CentralisedPenaltyUndocumented, items => items.At(ItemElement.PowerSource, LacksDocument));

    // 文化市场综合执法 and the like are branches of one department; the general bureaus took over penalties of many.
    private static bool IsEnforcementBureau(string department) =>
        department.Contains("综合行政执法局", StringComparison.Ordinal) || department.Contains("综合执法局", StringComparison.Ordinal) || department.Contains("城市管理", StringComparison.Ordinal);

    private static bool LacksDocument(ListedItem row) => string.IsNullOrWhiteSpace(row.Item.PowerSourceDocument);
}
