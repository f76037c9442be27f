using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Codes;

/// <summary>Finds rows that carry the code of a main item that is split into sub-items (00Y), which is never exercised itself (主项列为实施事项).</summary>
[Rule("主项编码列为实施事项", "Main item listed", Ruleset = "Codes")]
public sealed class FamilyHeadClaimed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ListedItem>(row => row.IsJudged && row.IsMainItem)
        .Find(FindingCodes.FamilyHeadClaimed, row => new FindingPlace(row.Subject, ItemElement.Code, null, row.Item.Code.Text)
        {
            Evidence = [row.Evidence(ItemElement.Code, row.Item.Code.Text)],
        });
}
