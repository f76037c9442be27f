using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Sameness;

/// <summary>Forms the pairs of rows that are compared (比对双方): the highest row of an aligned item with each lower one.</summary>
[Rule("形成比对双方", "Pairs are formed", Ruleset = "Sameness")]
public sealed class PairsAreFormed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<AlignedItem>()
        .YieldEach(aligned => aligned.ComparedPairs);
}
