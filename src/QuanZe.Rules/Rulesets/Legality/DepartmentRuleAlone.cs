using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>LF-02: finds confirmations and other powers that rest on rules of departments whose quoted text names no upper law (仅以部门规章为依据).</summary>
[Rule("仅以部门规章为依据", "Rests on a department's rule alone", Ruleset = "Legality", Article = "立法法 第九十一条第二款")]
public sealed class DepartmentRuleAlone : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type is ItemType.Confirmation or ItemType.Other && item.BasisReview.IsDepartmentRuleAlone)
        .Find(FindingCodes.DepartmentRuleAlone, item => item.AtBasis(item.Basis));
}
