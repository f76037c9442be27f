using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-05: finds kinds beyond warning, criticism and fine that rest on rules of local governments alone (地方政府规章超越处罚种类).</summary>
[Rule("地方政府规章超越种类", "Government rule exceeds its kinds", Ruleset = "Legality", Article = "行政处罚法 第十四条")]
public sealed class GovernmentRuleExceedsKinds : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Penalty && item.Penalties.Exceeds(PenaltyLimit.GovernmentRule))
        .Find(FindingCodes.GovernmentRuleExceedsKinds, item => PenaltyPlace.Beyond(item, PenaltyLimit.GovernmentRule, "警告、通报批评、一定数额罚款"));
}
