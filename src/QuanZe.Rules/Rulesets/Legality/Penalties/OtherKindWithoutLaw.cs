using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-22: finds kinds outside 第九条第一项至第五项 that rest on no 法律、行政法规 (其他种类缺少依据).</summary>
[Rule("其他种类的处罚缺少法律、行政法规依据", "Other kind without law", Ruleset = "Legality", Article = "行政处罚法 第九条第（六）项")]
public sealed class OtherKindWithoutLaw : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Penalty && item.Penalties.Exceeds(PenaltyLimit.OtherKind))
        .Find(FindingCodes.OtherKindWithoutLaw, item => PenaltyPlace.Beyond(item, PenaltyLimit.OtherKind, "法律、行政法规"));
}
