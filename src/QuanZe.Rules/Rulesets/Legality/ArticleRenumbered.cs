using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>LF-05: finds places cited by the numbers of an old version, and names the number of today (引用旧版本条文序号).</summary>
[Rule("引用旧版本条文序号", "Article of an old version", Ruleset = "Legality", Article = "立法法 第六十三条；行政处罚法 第三十七条")]
public sealed class ArticleRenumbered : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => !item.BasisReview.Superseded.IsEmpty)
        .Find(FindingCodes.ArticleRenumbered, item => item.AtBasis(item.BasisReview.Superseded.Select(place => place.Standing), string.Join('、', item.BasisReview.Superseded.Select(place => place.NewText)), string.Join('、', item.BasisReview.Superseded.Select(place => $"《{place.Standing.Citation.Instrument.Title}》{place.Standing.Citation.History}{place.Old}"))));
}
