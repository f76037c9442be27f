using System.Globalization;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>LF-05: finds articles that the text in force does not have (引用的条不存在).</summary>
[Rule("引用的条不存在", "No such article", Ruleset = "Legality", Article = "立法法 第六十三条")]
public sealed class ArticleDoesNotExist : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => !item.BasisReview.BeyondEnd.IsEmpty)
        .Find(FindingCodes.ArticleDoesNotExist, item => item.AtBasis(item.BasisReview.BeyondEnd.Select(beyond => beyond.Standing), string.Join('、', item.BasisReview.BeyondEnd.Select(beyond => string.Create(CultureInfo.InvariantCulture, $"共{beyond.Articles}条"))), string.Join('、', item.BasisReview.BeyondEnd.Select(beyond => $"《{beyond.Standing.Citation.Instrument.Title}》{beyond.Cited}"))));
}
