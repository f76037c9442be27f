using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Assessment;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Life;

/// <summary>A department in an assessment (被考核部门).</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
/// <param name="assessment">The assessment.</param>
/// <param name="result">The result of the department.</param>
public sealed class AssessedDepartment(AnnualAssessment assessment, DepartmentAssessment result) : IFindingSubject
{
    /// <summary>The assessment.</summary>
    public AnnualAssessment Assessment { get; } = assessment;

    /// <summary>The result of the department.</summary>
    public DepartmentAssessment Result { get; } = result;

    /// <summary>Whether it has the last grade.</summary>
    public bool HasFailed => Result.Grade == Assessment.Profile.Grades[^1];

    /// <summary>The red warnings.</summary>
    public IEnumerable<AssessmentWarning> Red => Result.Warnings.Where(warning => warning.Colour == WarningColour.Red);

    /// <inheritdoc/>
    public SubjectReference Subject => new() { ListId = "assessment", ItemId = Result.Department, Name = Result.Department, Department = Result.Department, Level = AdministrativeLevel.County };
}

/// <summary>A score that lies far from the others of its party (异常评分).</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
/// <param name="department">The department.</param>
/// <param name="party">What the party thinks.</param>
/// <param name="score">The score.</param>
public sealed class OutlyingScore(AssessedDepartment department, PartyResult party, PartyScore score) : IFindingSubject
{
    /// <summary>The department.</summary>
    public AssessedDepartment Department { get; } = department;

    /// <summary>What the party thinks.</summary>
    public PartyResult Party { get; } = party;

    /// <summary>The score.</summary>
    public PartyScore Score { get; } = score;

    /// <inheritdoc/>
    public SubjectReference Subject => Department.Subject;
}
