using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-07: asks about lower instruments whose quoted kinds or fines go beyond those of the higher one quoted beside them (下位法增设或者加重处罚).</summary>
[Rule("下位法增设或者加重处罚", "Lower instrument adds penalties", Ruleset = "Legality", Article = "行政处罚法 第十一条至第十四条")]
public sealed class LowerAddsPenalty : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Penalty && item.Penalties.Added.Any(added => !added.IsSupplement))
        .Find(FindingCodes.LowerAddsPenalty, item => PenaltyPlace.Added(item, item.Penalties.Added.First(added => !added.IsSupplement)));
}
