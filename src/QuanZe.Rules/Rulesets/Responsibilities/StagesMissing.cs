using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Responsibilities;

/// <summary>Finds responsibilities that describe a course of stages and leave out some that the governing statute asks for (缺少程序环节). One finding for the rows of a type of a department.</summary>
[Rule("责任事项缺少法定程序环节", "Stages missing", Ruleset = "Responsibilities")]
public sealed class StagesMissing : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .Gather<ListedItem>(row => row.IsJudged && ResponsibilityReview.LacksStages(row)).By(row => (row.List.Id, row.Item.Body.Name, row.Item.Type, row.Procedure!.MissingText)).InOrderOf(row => row.Subject)
        .With<ListCheck>()
        .Find(FindingCodes.StagesMissing, (group, _) => DepartmentPlace.Of(group.Members, ItemElement.Responsibilities, row => row.Item.Responsibilities.IsEmpty ? "" : row.Item.Responsibilities[0].Text, null, group.Members[0].Procedure!.MissingText));
}
