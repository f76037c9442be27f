using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-06: finds penalties that rest on nothing but normative documents (规章以下文件设定处罚).</summary>
[Rule("规章以下文件设定处罚", "Penalty set below rules", Ruleset = "Legality", Article = "行政处罚法 第十六条")]
public sealed class PenaltyBelowRules : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Penalty && item.Penalties.Exceeds(PenaltyLimit.BelowRules))
        .Find(FindingCodes.PenaltyBelowRules, item => PenaltyPlace.Beyond(item, PenaltyLimit.BelowRules, "法律、法规、规章"));
}
