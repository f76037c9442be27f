using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Permissions;

/// <summary>Permits a basis that only names its provisions more exactly (细化到款、项): 第七条 → 第七条第一款.</summary>
[Rule("依据条款细化到款、项", "Provision named more exactly", Ruleset = "Permissions")]
public sealed class PinpointRefinementIsPermitted : Rule
{
    private static readonly Ground Ground = new("依据条款细化到款、项", "provision named more exactly");

    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<BasisDifference>(d => d.Comparison.IsRefinement)
        .Yield(d => new PermittedDifference(d, Ground));
}
