using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Sameness;

/// <summary>Finds legal bases that add what no rule permits (设定依据无准许增加), with what they lack; permitted additions are not named.</summary>
[Rule("设定依据无准许增加", "Basis adds without ground", Ruleset = "Sameness")]
public sealed class BasisAddsWithoutGround : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .Gather<UnexcusedAddition>().By(addition => addition.Added.Difference).AtLeast(1).InOrderOf(addition => addition.Added.Citation.ToString())
        .Unless<PermittedDifference>().On(group => (ElementDifference)group.Key, p => p.Difference)
        .Find(FindingCodes.BasisDiffers, group => Difference.At(group.Key, group.Key.MissingText, string.Join('；', group.Members.Select(addition => addition.Added.Citation))));
}
