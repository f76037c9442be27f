using QuanZe.Rules.Inference;
using QuanZe.Rules.Life;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Rulings;

/// <summary>Finds disputes whose step is beyond its limit (争议处理逾期).</summary>
[Rule("争议处理逾期", "Dispute overdue", Ruleset = "Rulings", Article = "部门职责分工协商协调办法")]
public sealed class DisputeOverdue : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<WatchedDispute>(dispute => dispute.Watch.IsOver)
        .Find(FindingCodes.DisputeOverdue, dispute => At(dispute, ItemElement.None, dispute.Watch.DueText, dispute.Watch.TodayText) with { Arguments = [DisputeStates.Title(dispute.Dispute.State)] });
}
