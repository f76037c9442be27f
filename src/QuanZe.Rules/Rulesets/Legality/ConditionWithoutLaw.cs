using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>FW-03: finds conditions stated without a law, regulation or rule (办理条件缺少依据).</summary>
[Rule("办理条件缺少依据", "Condition without law", Ruleset = "Legality", Article = "优化营商环境条例 第三十五条")]
public sealed class ConditionWithoutLaw : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Columns.Conditions is { } demand && (demand.IsExcluded || (demand.HasBasisColumn && demand.Basis.IsEmpty)))
        .Find(FindingCodes.ConditionWithoutLaw, item => item.At(ItemElement.None, "法律、法规、规章", item.Columns.Conditions!.Text) with { Arguments = [string.Join('、', item.Columns.Conditions.Basis)] });
}
