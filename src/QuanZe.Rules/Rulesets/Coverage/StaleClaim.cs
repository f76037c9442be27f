using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Coverage;

/// <summary>Finds rows that are alive while the catalogue has cancelled them (应销未销).</summary>
[Rule("应销未销", "Cancelled above, alive here", Ruleset = "Coverage")]
public sealed class StaleClaim : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ComparedPair>(pair => pair.Upper is { IsStandard: true, IsOver: true } && pair.Lower is { IsJudged: true, IsOver: false })
        .Find(FindingCodes.StaleClaim, pair => new FindingPlace(pair.Lower.Subject, ItemElement.Status)
        {
            Evidence = [pair.Upper.Evidence(ItemElement.Status, pair.Upper.Item.Status.ToString()), pair.Lower.Evidence(ItemElement.Status, pair.Lower.Item.Status.ToString())],
        });
}
