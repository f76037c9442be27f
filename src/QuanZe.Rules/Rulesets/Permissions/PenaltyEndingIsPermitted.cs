using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Permissions;

/// <summary>Permits names of penalties that differ only in the customary ending (处罚事项的习惯结尾): 的处罚, 的行政处罚, 行为的处罚.</summary>
[Rule("处罚事项名称的习惯结尾", "Customary ending of penalties", Ruleset = "Permissions")]
public sealed class PenaltyEndingIsPermitted : Rule
{
    private static readonly Ground Ground = new("处罚事项名称结尾用语不同，不改变事项", "customary ending of a penalty's name; the item is the same");

    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<NameDifference>(d => d.OnlyPenaltyEndingsDiffer)
        .Yield(d => new PermittedDifference(d, Ground));
}
