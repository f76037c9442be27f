using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Configuration;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-05: finds fines above the limit of the province that rest on rules of local governments alone (地方政府规章罚款超限额).</summary>
[Rule("地方政府规章罚款超过限额", "Local rule's fine above the limit", Ruleset = "Legality", Article = "行政处罚法 第十四条第二款")]
public sealed class LocalRuleFineTooHigh : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Penalty && item.Penalties.HighestFineOf(PenaltyReview.GovernmentRules) is not null)
        .With(ShippedParameters.LocalRuleFineLimit).For(item => item.Row, where: (item, limit) => item.Penalties.HighestFineOf(PenaltyReview.GovernmentRules)!.Most > limit.Value)
        .With(ShippedParameters.LocalRuleFineHigherLimit).For((item, _) => item.Row)
        .Find(FindingCodes.LocalRuleFineTooHigh, (item, limit, higher) => PenaltyPlace.FineAbove(item, item.Penalties.HighestFineOf(PenaltyReview.GovernmentRules)!, limit, higher));
}
