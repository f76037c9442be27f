using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Responsibilities;

/// <summary>Puts the rows of one type of a department together, so that advice that is the same for all of them is given once (部门同类事项).</summary>
[Rule("归集部门同类事项", "A department's rows of a type are gathered", Ruleset = "Responsibilities")]
public sealed class DepartmentItemsAreGathered : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .Gather<ListedItem>(row => row.IsJudged && row.Item.Type != ItemType.Unspecified).By(row => (row.List.Id, row.Item.Body.Name, row.Item.Type)).InOrderOf(row => row.Subject)
        .With<ListCheck>()
        .Yield((group, _) => new DepartmentItems(group.Key.Type, group.Members));
}
