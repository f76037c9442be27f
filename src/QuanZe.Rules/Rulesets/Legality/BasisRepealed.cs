using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>LF-05: finds bases that were no longer in force on the day of the list (依据已废止).</summary>
[Rule("依据已废止", "Basis repealed", Ruleset = "Legality", Article = "立法法 第六十三条、第一百零三条、第一百零四条")]
public sealed class BasisRepealed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => !item.BasisReview.Repealed.IsEmpty)
        .Find(FindingCodes.BasisRepealed, item => item.AtBasis(item.BasisReview.Repealed, string.Join('、', item.BasisReview.Repealed.Select(standing => standing.Reading.Instrument!.ReplacedBy is { } successor ? $"《{successor}》" : "现行规定")), string.Join('、', item.BasisReview.Repealed.Select(standing => $"《{standing.Citation.Instrument.Title}》（{standing.Reading.Instrument!.Repealed:yyyy-MM-dd}废止）"))));
}
