using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-10: finds entrusted penalties that no 法律、法规、规章 lets the organ entrust (委托处罚缺少依据).</summary>
[Rule("委托处罚缺少依据", "Entrustment without basis", Ruleset = "Legality", Article = "行政处罚法 第二十条、第二十一条")]
public sealed class PenaltyEntrustmentUnfounded : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Penalty && PowerPlace.IsEntrusted(item) && PowerPlace.RestsOnNone(item, RankSet.LawRegulationsAndRules))
        .Find(FindingCodes.PenaltyEntrustmentUnfounded, item => PowerPlace.Of(item, "法律、法规、规章"));
}
