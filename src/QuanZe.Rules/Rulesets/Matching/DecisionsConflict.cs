using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Matching;

/// <summary>Finds decisions about pairs that contradict each other (人工决定互相矛盾).</summary>
[Rule("人工决定互相矛盾", "Decisions contradict each other", Ruleset = "Matching")]
public sealed class DecisionsConflict : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<DecidedLink>(link => link.Contrary is not null)
        .Find(FindingCodes.DecisionsConflict, link => new FindingPlace(link.Subject, ItemElement.Name, link.Decision.Right.Name, link.Row.Item.FullName)
        {
            Arguments = [link.DecisionWords, link.ContraryWords],
        });
}
