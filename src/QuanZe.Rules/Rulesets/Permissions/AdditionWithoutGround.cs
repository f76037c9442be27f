using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Permissions;

/// <summary>Names the added citations that no rule permits (无依据增加的依据).</summary>
[Rule("增加的依据无准许理由", "Addition without ground", Ruleset = "Permissions")]
public sealed class AdditionWithoutGround : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<AddedBasis>()
        .Unless<PermittedBasis>().On(added => added, permitted => permitted.Added)
        .Yield(added => new UnexcusedAddition(added));
}
