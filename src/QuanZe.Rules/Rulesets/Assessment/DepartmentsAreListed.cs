using QuanZe.Rules.Inference;
using QuanZe.Rules.Life;
using QuanZe.Sdk.Assessment;

namespace QuanZe.Rules.Rulesets.Assessment;

/// <summary>Lists the departments of an assessment (被考核部门).</summary>
[Rule("列出被考核部门", "Departments assessed are listed", Ruleset = "Assessment")]
public sealed class DepartmentsAreListed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<AnnualAssessment>()
        .YieldEach(assessment => assessment.Departments.Select(department => new AssessedDepartment(assessment, department)));
}
