using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>LF-05: finds citations whose notes name an older version than the one in force (题注为旧版本).</summary>
[Rule("题注为旧版本", "Note names an older version", Ruleset = "Legality", Article = "立法法 第六十三条、第六十五条")]
public sealed class OlderVersionCited : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => !item.BasisReview.Older.IsEmpty)
        .Find(FindingCodes.OlderVersionCited, item => item.AtBasis(item.BasisReview.Older, string.Join('、', item.BasisReview.Older.Select(standing => $"{standing.Reading.Instrument!.Version:yyyy-MM-dd}")), string.Join('、', item.BasisReview.Older.Select(standing => $"《{standing.Citation.Instrument.Title}》{standing.Citation.History}"))));
}
