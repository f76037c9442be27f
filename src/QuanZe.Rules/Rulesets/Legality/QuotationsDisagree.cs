using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>LF-06: finds rows that quote one place of one instrument in different words (同条异文).</summary>
[Rule("同条异文", "Rows quote one clause differently", Ruleset = "Legality", Article = "立法法 第六十三条")]
public sealed class QuotationsDisagree : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<QuotationConflict>()
        .Find(FindingCodes.QuotationsDisagree, conflict => new FindingPlace(conflict.Quoted.Item.Subject, ItemElement.Basis, conflict.Other.Text, conflict.Quoted.Text) { Arguments = [$"《{conflict.Quoted.Title}》{conflict.Quoted.Place}", conflict.Other.Item.Item.FullName], Evidence = [conflict.Quoted.Item.Evidence(ItemElement.Basis, conflict.Quoted.Text), conflict.Other.Item.Evidence(ItemElement.Basis, conflict.Other.Text)] });
}
