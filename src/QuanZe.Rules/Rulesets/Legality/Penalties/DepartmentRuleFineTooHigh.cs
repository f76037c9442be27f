using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Configuration;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-04: finds fines above the limit of the State Council that rest on rules of departments alone (部门规章罚款超限额).</summary>
[Rule("部门规章罚款超过限额", "Department rule's fine above the limit", Ruleset = "Legality", Article = "行政处罚法 第十三条第二款")]
public sealed class DepartmentRuleFineTooHigh : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Penalty && item.Penalties.HighestFineOf(PenaltyReview.DepartmentRules) is not null)
        .With(ShippedParameters.DepartmentRuleFineLimit).For(item => item.Row, where: (item, limit) => item.Penalties.HighestFineOf(PenaltyReview.DepartmentRules)!.Most > limit.Value)
        .With(ShippedParameters.DepartmentRuleFineHigherLimit).For((item, _) => item.Row)
        .Find(FindingCodes.DepartmentRuleFineTooHigh, (item, limit, higher) => PenaltyPlace.FineAbove(item, item.Penalties.HighestFineOf(PenaltyReview.DepartmentRules)!, limit, higher));
}
