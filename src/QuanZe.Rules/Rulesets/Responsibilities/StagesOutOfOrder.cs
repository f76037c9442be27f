using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Responsibilities;

/// <summary>Finds stages that are labelled in another order than the procedure's (环节顺序有误). One finding for the rows of a type of a department.</summary>
[Rule("程序环节顺序有误", "Stages out of order", Ruleset = "Responsibilities")]
public sealed class StagesOutOfOrder : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .Gather<ListedItem>(row => row.IsJudged && ResponsibilityReview.SwapsStages(row)).By(row => (List: row.List.Id, Body: row.Item.Body.Name, row.Item.Type)).InOrderOf(row => row.Subject)
        .With<ListCheck>()
        .Find(FindingCodes.StagesOutOfOrder, (group, _) => DepartmentPlace.Of(group.Members, ItemElement.Responsibilities, row => row.Item.Responsibilities.IsEmpty ? "" : row.Item.Responsibilities[0].Text, null, group.Members[0].Procedure!.Swapped!.Value.Earlier.Name, group.Members[0].Procedure!.Swapped!.Value.Later.Name));
}
