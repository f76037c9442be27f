using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law.Establishment;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>ZS-01c: finds other administrative fees set by less than a regulation or the provincial government (行政事业性收费依据位阶不足).</summary>
[Rule("行政事业性收费依据位阶不足", "Rank too low for a fee", Ruleset = "Legality", Article = "行政事业性收费管理的一般做法（未核对到条文）")]
public sealed class FeeRankTooLow : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Levy && item.Levy.IsExcluded && item.Levy.Thing == EstablishedThing.OtherFee)
        .Find(FindingCodes.FeeRankTooLow, item => item.AtBasis(item.Basis));
}
