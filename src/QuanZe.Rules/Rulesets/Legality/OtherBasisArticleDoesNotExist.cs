using System.Globalization;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>LF-05: finds articles in bases of responsibilities and accountability that the text in force does not have (责任事项依据、追责依据引用的条不存在).</summary>
[Rule("责任事项依据、追责依据引用的条不存在", "Other basis cites no such article", Ruleset = "Legality", Article = "立法法 第六十三条")]
public sealed class OtherBasisArticleDoesNotExist : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<OtherBasis>(basis => !basis.BeyondEnd.IsEmpty)
        .Find(FindingCodes.ArticleDoesNotExist, basis => basis.At(basis.BeyondEnd.Select(beyond => beyond.Standing), string.Join('、', basis.BeyondEnd.Select(beyond => string.Create(CultureInfo.InvariantCulture, $"共{beyond.Articles}条"))), string.Join('、', basis.BeyondEnd.Select(beyond => $"《{beyond.Standing.Citation.Instrument.Title}》{beyond.Cited}"))));
}
