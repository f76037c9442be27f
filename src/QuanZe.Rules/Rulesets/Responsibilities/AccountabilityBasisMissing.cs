using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Responsibilities;

/// <summary>Finds accountability circumstances without a basis (追责情形缺少依据). One finding for the rows of a department.</summary>
[Rule("追责情形没有依据", "Accountability without basis", Ruleset = "Responsibilities")]
public sealed class AccountabilityBasisMissing : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .Gather<ListedItem>(row => row.IsJudged && ResponsibilityReview.LacksAccountabilityBasis(row)).By(row => (row.List.Id, row.Item.Body.Name)).InOrderOf(row => row.Subject)
        .With<ListCheck>()
        .Find(FindingCodes.AccountabilityBasisMissing, (group, _) => DepartmentPlace.Of(group.Members, ItemElement.AccountabilityBasis, row => row.Item.Accountability.Text));
}
