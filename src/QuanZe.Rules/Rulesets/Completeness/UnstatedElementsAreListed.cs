using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Completeness;

/// <summary>Lists the required elements that no row of a list states (全清单未载明的要素), so that this is said once and not on every row.</summary>
[Rule("全清单未载明的要素", "Elements that a list never states are listed", Ruleset = "Completeness")]
public sealed class UnstatedElementsAreListed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<JudgedList>()
        .And<RequiredElement>(required => ListedItem.IsAskedOfRows(required.Element)).On(_ => true, _ => true)
        .Unless<ListedItem>(row => row.IsJudged).On((list, _) => list.Id, row => row.List.Id, where: (_, required, row) => row.States(required.Element))
        .Yield((list, required) => new UnstatedElement(list, required.Element));
}
