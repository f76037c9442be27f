using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Responsibilities;

/// <summary>Finds sealing and seizure whose responsibilities describe the procedure of execution (措施写成执行程序). One finding for the rows of a type of a department.</summary>
[Rule("强制措施写成强制执行程序", "Measure described as execution", Ruleset = "Responsibilities")]
public sealed class MeasureDescribesExecution : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .Gather<ListedItem>(row => row.IsJudged && ResponsibilityReview.DescribesExecution(row)).By(row => (List: row.List.Id, Body: row.Item.Body.Name, row.Item.Type)).InOrderOf(row => row.Subject)
        .With<ListCheck>()
        .Find(FindingCodes.MeasureDescribesExecution, (group, _) => DepartmentPlace.Of(group.Members, ItemElement.Responsibilities, row => row.Item.Responsibilities.IsEmpty ? "" : row.Item.Responsibilities[0].Text));
}
