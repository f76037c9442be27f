using QuanZe.Rules.Inference;
using QuanZe.Sdk.Mandate;

namespace QuanZe.Rules.Rulesets.Mandate;

/// <summary>Puts the function regulations at hand together (归集“三定”规定).</summary>
[Rule("归集三定规定", "Regulations are collected", Ruleset = "Mandate")]
public sealed class RegulationsAreCollected : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .Gather<FunctionRegulation>().By(_ => 0).InOrderOf(regulation => regulation.ToString())
        .Yield(all => new FunctionRegulations(all.Members));
}
