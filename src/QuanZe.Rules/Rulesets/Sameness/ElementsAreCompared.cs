using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Sameness;

/// <summary>Compares two rows element by element (要素比对); the other rules of sameness read what it derives.</summary>
[Rule("要素比对", "Elements are compared", Ruleset = "Sameness")]
public sealed class ElementsAreCompared : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ComparedPair>()
        .With<ItemComparer>()
        .YieldEach((pair, comparer) => comparer.Compare(pair));
}
