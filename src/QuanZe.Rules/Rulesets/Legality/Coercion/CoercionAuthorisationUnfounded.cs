using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Coercion;

/// <summary>QZ-07: finds coercion exercised by authorisation that no 法律、行政法规 gives; a local regulation is not enough (授权缺少法律、行政法规依据).</summary>
[Rule("授权组织实施强制缺少法律、行政法规依据", "Coercion authorised without law", Ruleset = "Legality", Article = "行政强制法 第七十条")]
public sealed class CoercionAuthorisationUnfounded : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Coercion && item.Item.PowerSource is PowerSource.AuthorisedByHigherLevel or PowerSource.AuthorisedAtSameLevel && PowerPlace.RestsOnNone(item, PowerPlace.Upper))
        .Find(FindingCodes.CoercionAuthorisationUnfounded, item => PowerPlace.Of(item, "法律、行政法规"));
}
