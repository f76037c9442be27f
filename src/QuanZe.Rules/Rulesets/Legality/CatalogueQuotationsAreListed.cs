using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>Lists the places that each row of the catalogue quotes (目录引文逐条列出).</summary>
[Rule("目录引文逐条列出", "Quotations of the catalogue are listed", Ruleset = "Legality")]
public sealed class CatalogueQuotationsAreListed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ListedItem>(row => row.IsStandard && row.Item.Type != ItemType.Unspecified)
        .With<LegalKnowledge>()
        .YieldEach((row, law) => row.ReviewedBy(law).Quotations);
}
