using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Responsibilities;

/// <summary>Finds rows of a province or city that are exercised below too and state direct responsibilities alone (缺少指导监督责任). One finding for the rows of a type of a department.</summary>
[Rule("缺少指导监督责任", "Supervision missing", Ruleset = "Responsibilities")]
public sealed class SupervisionMissing : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .Gather<ListedItem>(row => row.IsJudged && ResponsibilityReview.LacksSupervision(row)).By(row => (List: row.List.Id, Body: row.Item.Body.Name, row.Item.Type)).InOrderOf(row => row.Subject)
        .With<ListCheck>()
        .Find(FindingCodes.SupervisionMissing, (group, _) => DepartmentPlace.Of(group.Members, ItemElement.Responsibilities, row => row.Item.Responsibilities.IsEmpty ? "" : row.Item.Responsibilities[0].Text));
}
