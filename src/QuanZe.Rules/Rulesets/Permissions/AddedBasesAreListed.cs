using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Permissions;

/// <summary>Lists the citations that a lower row adds (增加的依据), so that each can be permitted on its own ground.</summary>
[Rule("逐条列出增加的依据", "Added bases are listed", Ruleset = "Permissions")]
public sealed class AddedBasesAreListed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<BasisDifference>()
        .YieldEach(d => d.Comparison.Added.Select(citation => new AddedBasis(d, citation)));
}
