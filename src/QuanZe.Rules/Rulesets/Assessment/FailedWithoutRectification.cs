using QuanZe.Rules.Inference;
using QuanZe.Rules.Life;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Assessment;

/// <summary>Finds departments that failed or have red warnings and that nobody gave notice to (不合格或者红色预警未整改).</summary>
[Rule("不合格或者红色预警未整改", "No rectification", Ruleset = "Assessment")]
public sealed class FailedWithoutRectification : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<AssessedDepartment>(department => department.HasFailed || department.Red.Any())
        .Unless<WatchedRectification>(one => one.Stands).On(department => department.Result.Department, one => one.Rectification.Matter.Department)
        .Find(FindingCodes.FailedWithoutRectification, department => At(department, ItemElement.None, null, string.Join("、", department.Red.Select(warning => warning.Indicator.Name.Chinese).DefaultIfEmpty("—"))) with { Arguments = [department.HasFailed ? "考核不合格" : "有红色预警"] });
}
