using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Permissions;

/// <summary>Permits exercising levels, sources of power and promised limits that differ between levels: each level states its own (由本级确定的要素).</summary>
[Rule("行使层级、权力来源由本级确定", "Elements each level states for itself", Ruleset = "Permissions")]
public sealed class LevelFollowsListIsPermitted : Rule
{
    private static readonly Ground Ground = new("行使层级、权力来源随本级确定", "each level states its own", IsByConstruction: true);

    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ElementDifference>(d => d.Element is ItemElement.Levels or ItemElement.PowerSource)
        .Yield(d => new PermittedDifference(d, Ground));
}
