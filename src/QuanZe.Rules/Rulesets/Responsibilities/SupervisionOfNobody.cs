using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Responsibilities;

/// <summary>Finds rows of a town that state guidance and supervision, though nobody exercises powers below (乡镇列指导监督责任). One finding for the rows of a type of a department.</summary>
[Rule("乡镇清单列指导监督责任", "Supervision of nobody", Ruleset = "Responsibilities")]
public sealed class SupervisionOfNobody : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .Gather<ListedItem>(row => row.IsJudged && ResponsibilityReview.SupervisesNobody(row)).By(row => (List: row.List.Id, Body: row.Item.Body.Name, row.Item.Type)).InOrderOf(row => row.Subject)
        .With<ListCheck>()
        .Find(FindingCodes.SupervisionOfNobody, (group, _) => DepartmentPlace.Of(group.Members, ItemElement.Responsibilities, row => row.Item.Responsibilities.IsEmpty ? "" : row.Item.Responsibilities[0].Text));
}
