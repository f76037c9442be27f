using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Permissions;

/// <summary>Permits names that differ only in a mark of punctuation (名称标点不同): 侵占,破坏 and 侵占、破坏.</summary>
[Rule("名称标点不同", "Punctuation of the name", Ruleset = "Permissions")]
public sealed class PunctuationIsPermitted : Rule
{
    private static readonly Ground Ground = new("名称仅标点不同，不改变事项", "only the punctuation of the name differs; the item is the same");

    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<NameDifference>(d => d.OnlyPunctuationDiffers)
        .Yield(d => new PermittedDifference(d, Ground));
}
