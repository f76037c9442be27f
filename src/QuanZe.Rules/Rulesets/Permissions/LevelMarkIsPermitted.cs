using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Permissions;

/// <summary>Permits names that differ only in a mark of level or extent (名称后的层级标注): 核发（县级）.</summary>
[Rule("名称后的层级标注", "Level mark after the name", Ruleset = "Permissions")]
public sealed class LevelMarkIsPermitted : Rule
{
    private static readonly Ground Ground = new("名称后的层级标注，不改变事项", "level mark after the name; the item is the same");

    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<NameDifference>(d => d.OnlyLevelMarksDiffer)
        .Yield(d => new PermittedDifference(d, Ground));
}
