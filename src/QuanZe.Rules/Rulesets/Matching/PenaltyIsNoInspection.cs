using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Matching;

/// <summary>Forbids pairing a penalty or coercion with an inspection (处罚、强制与检查不得匹配): different powers, whatever their names share.</summary>
[Rule("处罚、强制与检查不得匹配", "No pairing of penalty and inspection", Ruleset = "Matching")]
public sealed class PenaltyIsNoInspection : Rule
{
    private static readonly Ground Ground = new("处罚、强制与检查是不同的权力", "penalty, coercion and inspection are different powers");

    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ProposedMatch>(m => !m.SharesBaseCode
            && (m.IsBetween(ItemType.Penalty, ItemType.Inspection) || m.IsBetween(ItemType.Coercion, ItemType.Inspection) || m.IsBetween(ItemType.Penalty, ItemType.Coercion)))
        .Yield(m => MatchRuling.Forbid(m, Ground));
}
