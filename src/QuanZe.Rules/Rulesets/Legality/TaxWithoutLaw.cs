using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law.Establishment;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>ZS-01a: finds taxes without a law or authorised administrative regulation (税收缺少法律依据).</summary>
[Rule("税收缺少法律依据", "Tax without law", Ruleset = "Legality", Article = "立法法 第十一条第六项、第十二条；税收征收管理法 第三条")]
public sealed class TaxWithoutLaw : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Levy && item.Levy.IsExcluded && item.Levy.Thing == EstablishedThing.Tax)
        .Find(FindingCodes.TaxWithoutLaw, item => item.AtBasis(item.Basis, "法律，或者经授权的行政法规"));
}
