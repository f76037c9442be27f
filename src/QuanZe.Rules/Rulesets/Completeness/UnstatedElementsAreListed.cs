using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Completeness;

/// <summary>Lists the required elements that no row of a table states (整表未载明的要素), so that this is said once and not on every row.</summary>
[Rule("整表未载明的要素", "Elements that a table never states are listed", Ruleset = "Completeness")]
public sealed class UnstatedElementsAreListed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<JudgedTable>()
        .And<RequiredElement>(required => ListedItem.IsAskedOfRows(required.Element)).On(_ => true, _ => true)
        .Unless<ListedItem>(row => row.IsJudged).On((table, _) => table.Key, row => row.Table, where: (_, required, row) => row.States(required.Element))
        .Yield((table, required) => new UnstatedElement(table, required.Element));
}
