using QuanZe.Rules.Inference;
using QuanZe.Rules.Life;
using QuanZe.Sdk;
using QuanZe.Sdk.Adjustments;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Adjustment;

/// <summary>Finds items handed down that nobody takes over, and items taken over that nobody hands down (承接下放不配对).</summary>
[Rule("承接下放不配对", "Handing down and taking over do not match", Ruleset = "Adjustment")]
public sealed class PairingIncomplete : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<AdjustmentPairing>(pair => !pair.IsComplete)
        .Find(FindingCodes.PairingIncomplete, pair => At(WatchedRequest.Of(pair.Devolved ?? pair.TakenOver[0]), ItemElement.None, pair.Devolved is null ? "下放" : "承接", pair.Devolved is null ? "承接" : "下放"));
}
