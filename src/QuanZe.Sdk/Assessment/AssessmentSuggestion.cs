using System.Globalization;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Assessment;

/// <summary>What an assessment suggests to people (结果运用建议), with its evidence. It decides nothing and refers nobody: a person does.</summary>
/// <param name="Department">The department.</param>
/// <param name="Kind">What is suggested.</param>
/// <param name="Evidence">The lines that speak for it, each traceable to inputs.</param>
public sealed record AssessmentSuggestion(string Department, SuggestionKind Kind, ValueList<string> Evidence)
{
    /// <summary>The suggestions for all departments, in the order of the assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="rectifications">The rectifications of the departments.</param>
    /// <param name="today">The day, by which rectifications are overdue.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<AssessmentSuggestion> Of(AnnualAssessment assessment, IEnumerable<WorkflowCase<Rectification, RectificationState, RectificationAction>> rectifications, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(rectifications);
        var overdue = rectifications.Where(one => one.State is not (RectificationState.Closed or RectificationState.Revoked) && one.Matter.DueOn < today).ToLookup(one => one.Matter.Department, StringComparer.Ordinal);
        return assessment.Departments.SelectMany(department => Of(department, overdue[department.Department].Select(one => one.Id).ToList(), assessment.Profile)).ToValueList();
    }

    private static IEnumerable<AssessmentSuggestion> Of(DepartmentAssessment department, List<string> overdue, AssessmentProfile profile)
    {
        var red = department.Warnings.Where(warning => warning.Colour == WarningColour.Red).ToList();
        if (department.Grade == profile.Grades[^1] && (red.Count > 0 || overdue.Count > 0) || red.Count >= profile.RedUntilReferral)
        {
            yield return new(department.Department, SuggestionKind.ConsiderReferral, [Total(department), .. red.Select(warning => Trace(department, warning)), .. overdue.Select(id => $"整改{id}逾期未销号")]);
        }

        var load = department.Warnings.FirstOrDefault(warning => warning.Indicator.Id == "cases.per-person");
        if (load is not null)
        {
            yield return new(department.Department, SuggestionKind.ConsiderMoreStaff, [Trace(department, load)]);
        }

        var idle = department.Warnings.Where(warning => warning.Colour == WarningColour.Blue && warning != load).ToList();
        if (idle.Count > 0)
        {
            yield return new(department.Department, SuggestionKind.ReviewStaffing, [.. idle.Select(warning => Trace(department, warning))]);
        }

        if (department.Warnings.FirstOrDefault(warning => warning.Indicator.Id == "calls.returned") is { } returned)
        {
            yield return new(department.Department, SuggestionKind.ClarifyDuties, [Trace(department, returned)]);
        }

        if (department.Grade == profile.Grades[0] && department.Warnings.IsEmpty)
        {
            yield return new(department.Department, SuggestionKind.Commend, [Total(department)]);
        }
    }

    private static string Total(DepartmentAssessment department) => $"总分{department.Total.ToString("0.00", CultureInfo.InvariantCulture)}，{department.Grade.Name.Chinese}";

    private static string Trace(DepartmentAssessment department, AssessmentWarning warning) =>
        $"{warning.Indicator.Name.Chinese}：{department.Indicators.First(result => result.Indicator.Id == warning.Indicator.Id).Trace}（预警线{warning.Indicator.WarnAt.ToString("0.##", CultureInfo.InvariantCulture)}）";
}

/// <summary>What an assessment may suggest (建议类别).</summary>
public enum SuggestionKind
{
    /// <summary>That the organisation and discipline departments look at it (建议研究移送).</summary>
    ConsiderReferral = 0,

    /// <summary>That posts be added (建议研究增编).</summary>
    ConsiderMoreStaff = 1,

    /// <summary>That posts be looked at again (建议核查编制使用).</summary>
    ReviewStaffing = 2,

    /// <summary>That duties be made clear (建议明晰职责).</summary>
    ClarifyDuties = 3,

    /// <summary>That it be commended (建议通报表扬).</summary>
    Commend = 4,
}

/// <summary>Names of suggestions.</summary>
public static class SuggestionKinds
{
    /// <summary>The name of a suggestion.</summary>
    /// <param name="kind">The suggestion.</param>
    public static Wording Title(this SuggestionKind kind) => kind switch
    {
        SuggestionKind.ConsiderReferral => new("建议研究是否移送", "consider a referral"),
        SuggestionKind.ConsiderMoreStaff => new("建议研究增加编制", "consider more staff"),
        SuggestionKind.ReviewStaffing => new("建议核查编制使用", "review staffing"),
        SuggestionKind.ClarifyDuties => new("建议明晰职责", "clarify duties"),
        _ => new("建议通报表扬", "commend"),
    };
}
