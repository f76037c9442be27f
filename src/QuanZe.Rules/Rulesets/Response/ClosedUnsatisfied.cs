using QuanZe.Rules.Inference;
using System.Globalization;
using QuanZe.Rules.Life;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Response;

namespace QuanZe.Rules.Rulesets.Response;

/// <summary>Finds calls that were closed though the town is not satisfied (不满意仍办结).</summary>
[Rule("不满意仍办结", "Closed though not satisfied", Ruleset = "Response")]
public sealed class ClosedUnsatisfied : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<WatchedCall>(call => call.Call.State == CallState.Closed && call.Call.Matter.Rating?.Satisfaction == Satisfaction.Dissatisfied)
        .Find(FindingCodes.ClosedUnsatisfied, call => At(call, ItemElement.None, null, call.Call.Matter.Explanation) with { Arguments = [call.Call.Matter.Redone.ToString(CultureInfo.InvariantCulture)] });
}
