using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Text;

namespace QuanZe.Rules.Rulesets.Completeness;

/// <summary>Finds rows with a sub-item's code and the main item's name, which others of the family tell apart by sub-items (缺少子项名称).</summary>
[Rule("缺少子项名称", "Sub-item missing", Ruleset = "Completeness")]
public sealed class SubItemMissing : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ListedItem>(row => row.IsJudged && string.IsNullOrWhiteSpace(row.Item.SubItem))
        .And<RequiredElement>().On(_ => ItemElement.SubItem, required => required.Element)
        .And<ListedItem>(sibling => !string.IsNullOrWhiteSpace(sibling.Item.SubItem)).On((row, _) => Family(row), Family)
        .Find(FindingCodes.SubItemMissing, (row, _, _) => new FindingPlace(row.Subject, ItemElement.SubItem, null, row.Item.Code.BaseKey));

    private static (string Family, string Name)? Family(ListedItem row) =>
        row.SubItemFamily is { } family ? (family, CanonicalText.Of(row.Item.Name, TextForm.Plain)) : null;
}
