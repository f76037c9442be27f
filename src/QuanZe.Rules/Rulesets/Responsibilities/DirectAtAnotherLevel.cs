using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Responsibilities;

/// <summary>Finds rows exercised at other levels only that state direct responsibilities (层级与责任不符). One finding for the rows of a type of a department.</summary>
[Rule("不在本级行使却列直接实施责任", "Direct responsibility at another level", Ruleset = "Responsibilities")]
public sealed class DirectAtAnotherLevel : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .Gather<ListedItem>(row => row.IsJudged && ResponsibilityReview.IsDirectElsewhere(row)).By(row => (List: row.List.Id, Body: row.Item.Body.Name, row.Item.Type)).InOrderOf(row => row.Subject)
        .With<ListCheck>()
        .Find(FindingCodes.DirectAtAnotherLevel, (group, _) => DepartmentPlace.Of(group.Members, ItemElement.Responsibilities, row => row.Item.Responsibilities.IsEmpty ? "" : row.Item.Responsibilities[0].Text));
}
