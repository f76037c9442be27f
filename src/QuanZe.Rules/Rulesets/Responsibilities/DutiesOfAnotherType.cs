using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Responsibilities;

/// <summary>Finds responsibilities that speak of another type of power and never of the row's own (责任事项写成其他类型). One finding for the rows of a type of a department.</summary>
[Rule("责任事项写成其他类型", "Duties of another type", Ruleset = "Responsibilities")]
public sealed class DutiesOfAnotherType : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .Gather<ListedItem>(row => row.IsJudged && row.DutyWords.OtherTypeInDuties is not null).By(row => (List: row.List.Id, Body: row.Item.Body.Name, row.Item.Type)).InOrderOf(row => row.Subject)
        .With<ListCheck>()
        .Find(FindingCodes.DutiesOfAnotherType, (group, _) => DepartmentPlace.Of(group.Members, ItemElement.Responsibilities, row => row.Item.Responsibilities.IsEmpty ? "" : row.Item.Responsibilities[0].Text, null, group.Members[0].DutyWords.OtherTypeInDuties!.Value.ChineseName(), group.Key.Type.ChineseName()));
}
