using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Coercion;

/// <summary>QZ-02: finds measures other than sealing and seizure that rest on local regulations (地方性法规超越措施种类).</summary>
[Rule("地方性法规超越查封、扣押", "Local regulation exceeds sealing and seizure", Ruleset = "Legality", Article = "行政强制法 第十条第三款")]
public sealed class LocalRegulationExceedsMeasures : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Coercion && item.Coercion.Exceeds(CoercionLimit.LocalRegulation))
        .Find(FindingCodes.LocalRegulationExceedsMeasures, item => CoercionPlace.Beyond(item, CoercionLimit.LocalRegulation, "查封、扣押"));
}
