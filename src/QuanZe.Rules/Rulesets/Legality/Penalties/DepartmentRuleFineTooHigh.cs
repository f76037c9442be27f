using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Configuration;
using QuanZe.Rules.Inference;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-04: finds fines above the limit of the State Council that rest on rules of departments alone (部门规章罚款超限额).</summary>
[Rule("部门规章罚款超过限额", "Department rule's fine above the limit", Ruleset = "Legality", Article = "行政处罚法 第十三条第二款")]
public sealed class DepartmentRuleFineTooHigh()
    : RuleFineTooHigh(PenaltyReview.DepartmentRules, ShippedParameters.DepartmentRuleFineLimit, ShippedParameters.DepartmentRuleFineHigherLimit, FindingCodes.DepartmentRuleFineTooHigh);
