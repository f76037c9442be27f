using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-08: finds penalties exercised by authorisation that no 法律、法规 gives (授权缺少法律、法规依据).</summary>
[Rule("授权组织实施处罚缺少法律、法规依据", "Authorisation without law", Ruleset = "Legality", Article = "行政处罚法 第十七条、第十九条")]
public sealed class PenaltyAuthorisationUnfounded : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Penalty && item.Item.PowerSource is PowerSource.AuthorisedByHigherLevel or PowerSource.AuthorisedAtSameLevel && PowerPlace.RestsOnNone(item, RankSet.LawAndRegulations))
        .Find(FindingCodes.PenaltyAuthorisationUnfounded, item => PowerPlace.Of(item, "法律、法规"));
}
