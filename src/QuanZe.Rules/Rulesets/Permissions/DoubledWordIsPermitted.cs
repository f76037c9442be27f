using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Permissions;

/// <summary>Permits names that differ only in a doubled word (叠字笔误): 的的, 处罚处罚. It is a slip of the pen, not another name.</summary>
[Rule("名称中的叠字笔误", "Doubled word in the name", Ruleset = "Permissions")]
public sealed class DoubledWordIsPermitted : Rule
{
    private static readonly Ground Ground = new("名称中有叠字，疑为笔误，不改变事项", "doubled word in the name, a slip of the pen; the item is the same");

    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<NameDifference>(d => d.OnlyDoubledWordsDiffer)
        .Yield(d => new PermittedDifference(d, Ground));
}
