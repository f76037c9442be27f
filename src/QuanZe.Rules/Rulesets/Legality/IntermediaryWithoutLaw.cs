using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>FW-01: finds intermediary services demanded without a law, regulation or decision of the State Council (中介服务缺少依据).</summary>
[Rule("中介服务缺少依据", "Intermediary service without law", Ruleset = "Legality", Article = "优化营商环境条例 第四十三条第一款")]
public sealed class IntermediaryWithoutLaw : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Columns.IntermediaryServices is { } demand && (demand.IsExcluded || (demand.HasBasisColumn && demand.Basis.IsEmpty)))
        .Find(FindingCodes.IntermediaryWithoutLaw, item => item.At(ItemElement.None, "法律、法规或者国务院决定", item.Columns.IntermediaryServices!.Text) with { Severity = item.Columns.IntermediaryServices.IsExcluded ? Severity.Error : Severity.Warning, Arguments = [string.Join('、', item.Columns.IntermediaryServices.Basis)] });
}
