using QuanZe.Rules.Inference;
using QuanZe.Rules.Life;
using QuanZe.Sdk;
using QuanZe.Sdk.Adjustments;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Adjustment;

/// <summary>Finds requests for adjustment whose step is beyond its limit (调整逾期).</summary>
[Rule("调整逾期", "Request overdue", Ruleset = "Adjustment")]
public sealed class RequestOverdue : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<WatchedRequest>(request => request.Watch.IsOver)
        .Find(FindingCodes.RequestOverdue, request => At(request, ItemElement.None, request.Watch.DueText, request.Watch.TodayText) with { Arguments = [request.Request.Matter.Kind.Title().Chinese, request.Watch.BeyondText] });
}
