using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-02: asks about administrative regulations that set a penalty where what is quoted of the law sets none (行政法规补充设定).</summary>
[Rule("行政法规补充设定处罚", "Regulation supplements a law", Ruleset = "Legality", Article = "行政处罚法 第十一条")]
public sealed class RegulationSupplements : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Penalty && item.Penalties.Added.Any(IsSupplementByRegulation))
        .Find(FindingCodes.RegulationSupplements, item => PenaltyPlace.Added(item, item.Penalties.Added.First(IsSupplementByRegulation)));

    private static bool IsSupplementByRegulation(AddedPenalty added) => added.IsSupplement && added.Lower.Reading.Likely.IsWithin(RankSet.Of(InstrumentRank.AdministrativeRegulation));
}
