using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Responsibilities;

/// <summary>Puts the penalties and the coercive acts of a department together, so that advice that is the same for all of them is given once (部门同类事项). Only rows under review are, and only of the types that are advised on: an edited row re-makes the group of its department.</summary>
[Rule("归集部门同类事项", "A department's rows of a type are gathered", Ruleset = "Responsibilities")]
public sealed class DepartmentItemsAreGathered : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .Gather<ReviewedItem>(review => review.Type is ItemType.Penalty or ItemType.Coercion).By(review => (review.Row.List.Id, review.Row.Item.Body.Name, review.Type)).InOrderOf(review => review.Row.Subject)
        .Yield(group => new DepartmentItems(group.Key.Type, [.. group.Members.Select(review => review.Row)]));
}
