using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Matching;

/// <summary>Finds decisions about rows that were changed since (人工决定需要重新确认).</summary>
[Rule("人工决定需要重新确认", "A decision needs to be confirmed again", Ruleset = "Matching")]
public sealed class DecisionIsStale : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<DecidedLink>(link => link.Contrary is null)
        .Find(FindingCodes.DecisionIsStale, link => new FindingPlace(link.Subject, ItemElement.Name, link.Decision.Right.Name, link.Row.Item.FullName)
        {
            Arguments = [link.DecidedOn, link.VerdictWords],
        });
}
