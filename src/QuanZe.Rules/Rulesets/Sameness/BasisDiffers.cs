using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Sameness;

/// <summary>Finds legal bases that lack what the upper basis cites (设定依据不一致); additions, if there are any, are all permitted.</summary>
[Rule("设定依据不一致", "Legal bases differ", Ruleset = "Sameness")]
public sealed class BasisDiffers : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<BasisDifference>(d => !d.Comparison.IsEqual)
        .Unless<PermittedDifference>().On(d => (ElementDifference)d, p => p.Difference)
        .Unless<UnexcusedAddition>().On(d => d, addition => addition.Added.Difference)
        .Find(FindingCodes.BasisDiffers, d => Difference.At(d, d.MissingText, BasisDifference.Nothing));
}
