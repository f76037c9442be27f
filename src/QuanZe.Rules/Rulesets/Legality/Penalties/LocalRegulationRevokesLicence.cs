using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-03: finds the revocation of business licences that rests on local regulations (地方性法规设定吊销营业执照).</summary>
[Rule("地方性法规设定吊销营业执照", "Local regulation revokes business licences", Ruleset = "Legality", Article = "行政处罚法 第十二条")]
public sealed class LocalRegulationRevokesLicence : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Penalty && item.Penalties.Exceeds(PenaltyLimit.LocalRegulation))
        .Find(FindingCodes.LocalRegulationRevokesLicence, item => PenaltyPlace.Beyond(item, PenaltyLimit.LocalRegulation, "法律、行政法规"));
}
