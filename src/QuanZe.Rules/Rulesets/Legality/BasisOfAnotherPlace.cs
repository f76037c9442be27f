using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>LF-04: finds bases that are local instruments of a place in which the body does not lie (依据不适用于本地区).</summary>
[Rule("依据不适用于本地区", "Basis of another place", Ruleset = "Legality", Article = "立法法 第八十条、第八十一条、第九十三条")]
public sealed class BasisOfAnotherPlace : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => !item.BasisReview.Foreign.IsEmpty)
        .Find(FindingCodes.BasisOfAnotherPlace, item => item.AtBasis(item.BasisReview.Foreign, null, string.Join('、', item.BasisReview.Foreign.Select(standing => $"《{standing.Citation.Instrument.Title}》（{standing.Reading.Region}）"))) with { Arguments = [item.Row.List.Authority.Length > 0 ? item.Row.List.Authority : item.Item.Body.Name] });
}
