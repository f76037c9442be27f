using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Completeness;

/// <summary>Finds required elements that no row of a table states (清单未载明要素).</summary>
[Rule("清单未载明要素", "Element never stated", Ruleset = "Completeness")]
public sealed class ElementNeverStated : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<UnstatedElement>()
        .Find(FindingCodes.ElementNeverStated, unstated => At(unstated, unstated.Key.Element));
}
