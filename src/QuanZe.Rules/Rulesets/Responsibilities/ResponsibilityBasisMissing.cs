using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Responsibilities;

/// <summary>Finds responsibilities without a basis (责任事项缺少依据). One finding for the rows of a department.</summary>
[Rule("责任事项没有依据", "Responsibilities without basis", Ruleset = "Responsibilities")]
public sealed class ResponsibilityBasisMissing : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .Gather<ListedItem>(row => row.IsJudged && ResponsibilityReview.LacksBasis(row)).By(row => (row.List.Id, row.Item.Body.Name)).InOrderOf(row => row.Subject)
        .With<ListCheck>()
        .Find(FindingCodes.ResponsibilityBasisMissing, (group, _) => DepartmentPlace.Of(group.Members, ItemElement.ResponsibilityBasis, row => row.Item.Responsibilities.IsEmpty ? "" : row.Item.Responsibilities[0].Text));
}
