using QuanZe.Rules.Inference;
using QuanZe.Rules.Life;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Response;

namespace QuanZe.Rules.Rulesets.Response;

/// <summary>Finds contested calls for which nobody opened a dispute (职责争议未提起裁定).</summary>
[Rule("职责争议未提起裁定", "Contested, no dispute opened", Ruleset = "Response", Article = "部门职责分工协商协调办法")]
public sealed class ContestedWithoutDispute : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<WatchedCall>(call => call.Call.State == CallState.Contested)
        .Unless<WatchedDispute>().OnAny(call => call.Call.Id, dispute => dispute.Dispute.Matter.CallIds)
        .Find(FindingCodes.ContestedWithoutDispute, call => At(call));
}
