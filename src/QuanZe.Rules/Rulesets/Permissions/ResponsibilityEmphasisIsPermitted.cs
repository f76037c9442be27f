using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Permissions;

/// <summary>Permits responsibilities that differ between levels (责任侧重): above guidance and supervision, below direct implementation.</summary>
[Rule("责任事项按层级侧重", "Emphasis of responsibilities by level", Ruleset = "Permissions")]
public sealed class ResponsibilityEmphasisIsPermitted : Rule
{
    private static readonly Ground Ground = new("上级侧重指导监督责任，下级侧重直接实施责任", "supervision above, direct implementation below", IsByConstruction: true);

    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ElementDifference>(d => d.Element == ItemElement.Responsibilities)
        .Yield(d => new PermittedDifference(d, Ground));
}
