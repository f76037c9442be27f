using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Codes;

/// <summary>Finds a code that says the main item is not split (000) beside sub-items of the same main item in the same list (主子项编码矛盾).</summary>
[Rule("主项既拆分又未拆分", "Divided and undivided", Ruleset = "Codes")]
public sealed class DividedAndUndivided : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ListedItem>(row => row.IsJudged && row.CodeSummary.Base is { IsUndivided: true })
        .And<ListedItem>(row => row.IsJudged && row.CodeSummary.Base is { IsSubItem: true }).On(Family, Family)
        .Find(FindingCodes.DividedAndUndivided, (row, sub) => new FindingPlace(row.Subject, ItemElement.Code, null, row.Item.Code.Text)
        {
            Arguments = [sub.CodeSummary.Base!.Value.FamilyKey],
            Evidence = [row.Evidence(ItemElement.Code, row.Item.Code.Text), sub.Evidence(ItemElement.Code, sub.Item.Code.Text)],
        });

    private static (string List, string Family)? Family(ListedItem row) => row.CodeSummary.Base is { } code ? (row.List.Id, code.FamilyKey) : null;
}
