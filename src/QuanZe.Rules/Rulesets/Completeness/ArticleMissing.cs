using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Completeness;

/// <summary>Finds bases that name an instrument without a provision (设定依据未列条款).</summary>
[Rule("设定依据未列条款", "No article stated", Ruleset = "Completeness")]
public sealed class ArticleMissing : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ListedItem>(row => row.IsJudged && row.CitationsWithoutArticle.Length > 0)
        .And<RequiredElement>().On(_ => ItemElement.Basis, required => required.Element)
        .Find(FindingCodes.ArticleMissing, (row, _) => new FindingPlace(row.Subject, ItemElement.Basis, null, row.CitationsWithoutArticle)
        {
            Evidence = [row.Evidence(ItemElement.Basis, row.Item.Basis.Text)],
        });
}
