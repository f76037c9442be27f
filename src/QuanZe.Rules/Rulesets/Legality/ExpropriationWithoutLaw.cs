using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law.Establishment;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>ZS-02: finds expropriation of property without a law or authorised administrative regulation (征收、征用缺少法律依据).</summary>
[Rule("征收、征用缺少法律依据", "Expropriation without law", Ruleset = "Legality", Article = "立法法 第十一条第七项、第十二条")]
public sealed class ExpropriationWithoutLaw : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Levy && item.Levy.IsExcluded && item.Levy.Thing == EstablishedThing.Expropriation)
        .Find(FindingCodes.ExpropriationWithoutLaw, item => item.AtBasis(item.Basis, "法律，或者经授权的行政法规"));
}
