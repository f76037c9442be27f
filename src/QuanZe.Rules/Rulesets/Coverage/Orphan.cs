using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Coverage;

/// <summary>Finds items whose duty is in no clause of the department's function regulation (三定不匹配). Asked only where the regulation is given.</summary>
[Rule("三定不匹配", "No duty behind the item", Ruleset = "Coverage", Article = "部门“三定”规定")]
public sealed class Orphan : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ListedItem>(row => row.IsJudged && !string.IsNullOrWhiteSpace(row.Item.Duties))
        .And<FunctionRegulation>().On(row => row.Item.Body.Name, regulation => regulation.Body, where: (row, regulation) => !regulation.Covers(row.Item.Duties!))
        .Find(FindingCodes.Orphan, (row, regulation) => new FindingPlace(row.Subject, ItemElement.Duties, null, row.Item.Duties)
        {
            Arguments = [regulation.Body],
            Evidence = [row.Evidence(ItemElement.Duties, row.Item.Duties)],
        });
}
