using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-04: finds kinds beyond warning, criticism and fine that rest on rules of departments alone (部门规章超越处罚种类).</summary>
[Rule("部门规章超越种类", "Department rule exceeds its kinds", Ruleset = "Legality", Article = "行政处罚法 第十三条")]
public sealed class DepartmentRuleExceedsKinds : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Penalty && item.Penalties.Exceeds(PenaltyLimit.DepartmentRule))
        .Find(FindingCodes.DepartmentRuleExceedsKinds, item => PenaltyPlace.Beyond(item, PenaltyLimit.DepartmentRule, "警告、通报批评、一定数额罚款"));
}
