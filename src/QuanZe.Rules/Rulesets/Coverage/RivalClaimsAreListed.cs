using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Coverage;

/// <summary>Lists the claims of several departments of one government on one item (重复认领的各方).</summary>
[Rule("列出重复认领的各方", "Rival claims are listed", Ruleset = "Coverage")]
public sealed class RivalClaimsAreListed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .Gather<ListedItem>(row => row is { IsJudged: true, IsJoint: false } && !row.Item.Body.IsEmpty).By(row => (row.Government, row.CanonicalName, row.Item.Type)).AtLeast(2).InOrderOf(row => row.Subject)
        .YieldEach(group => RivalClaim.Among(group.Members));
}
