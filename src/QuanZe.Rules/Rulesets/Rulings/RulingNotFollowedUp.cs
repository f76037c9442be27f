using QuanZe.Rules.Inference;
using QuanZe.Rules.Life;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Rulings;

/// <summary>Finds rulings about items for which no request for adjustment is recorded (裁定无后续调整).</summary>
[Rule("裁定无后续调整", "Ruling not followed up", Ruleset = "Rulings", Article = "部门职责分工协商协调办法")]
public sealed class RulingNotFollowedUp : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<WatchedDispute>(dispute => dispute.InForce is not null && !dispute.Dispute.Matter.ItemCodes.IsEmpty && dispute.Dispute.Matter.FollowUps.IsEmpty)
        .Find(FindingCodes.RulingNotFollowedUp, dispute => At(dispute, ItemElement.Code, null, string.Join("、", dispute.Dispute.Matter.ItemCodes)) with { Arguments = [dispute.InForce!.Number] });
}
