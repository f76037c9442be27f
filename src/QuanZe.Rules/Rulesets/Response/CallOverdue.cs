using QuanZe.Rules.Inference;
using QuanZe.Rules.Life;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Response;

/// <summary>Finds calls whose step is beyond its limit (呼叫逾期).</summary>
[Rule("呼叫逾期", "Call overdue", Ruleset = "Response")]
public sealed class CallOverdue : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<WatchedCall>(call => call.Watch.IsOver)
        .Find(FindingCodes.CallOverdue, call => At(call, ItemElement.None, call.Watch.DueText, call.Watch.TodayText) with { Arguments = [CallStates.Title(call.Call.State), call.Watch.BeyondText] });
}
