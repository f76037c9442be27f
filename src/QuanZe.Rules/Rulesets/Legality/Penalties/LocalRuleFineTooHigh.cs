using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Configuration;
using QuanZe.Rules.Inference;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-05: finds fines above the limit of the province that rest on rules of local governments alone (地方政府规章罚款超限额).</summary>
[Rule("地方政府规章罚款超过限额", "Local rule's fine above the limit", Ruleset = "Legality", Article = "行政处罚法 第十四条第二款")]
public sealed class LocalRuleFineTooHigh()
    : RuleFineTooHigh(PenaltyReview.GovernmentRules, ShippedParameters.LocalRuleFineLimit, ShippedParameters.LocalRuleFineHigherLimit, FindingCodes.LocalRuleFineTooHigh);
