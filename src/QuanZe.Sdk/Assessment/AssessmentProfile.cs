using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Assessment;

/// <summary>How a place assesses (考核口径): weights of the indicators and of the four parties, grades, outliers, rectification.</summary>
/// <remarks>Immutable data.</remarks>
public sealed record AssessmentProfile
{
    /// <summary>Indicators 60, the four parties 10 each; grades at 90, 80 and 60; two standard deviations; rectification in 30 days with a reminder every 7.</summary>
    public static AssessmentProfile Default { get; } = new();

    /// <summary>The weight of the indicators together. The default is 60.</summary>
    public double IndicatorWeight { get; init; } = 60;

    /// <summary>The weights of the parties, those left out weigh nothing. By default 10 each.</summary>
    public ValueList<PartyWeight> PartyWeights { get; init; } =
        [new(ScoringParty.Peers, 10), new(ScoringParty.StaffingOffice, 10), new(ScoringParty.OrganisationDepartment, 10), new(ScoringParty.Public, 10)];

    /// <summary>The parties that score without names. By default peers and the public.</summary>
    public ValueList<ScoringParty> Anonymous { get; init; } = [ScoringParty.Peers, ScoringParty.Public];

    /// <summary>Beyond how many standard deviations a score is marked. The default is 2.</summary>
    public double OutlierDeviations { get; init; } = 2;

    /// <summary>The grades, the best first. By default ≥ 90 优秀, ≥ 80 良好, ≥ 60 合格, below 不合格.</summary>
    public ValueList<AssessmentGrade> Grades { get; init; } =
        [new(90, new("优秀", "excellent")), new(80, new("良好", "good")), new(60, new("合格", "passed")), new(0, new("不合格", "failed"))];

    /// <summary>Days for rectification. The default is 30 calendar days.</summary>
    public int RectificationDays { get; init; } = 30;

    /// <summary>Which days are counted for it. The default is calendar days.</summary>
    public DayUnit RectificationUnit { get; init; } = DayUnit.CalendarDays;

    /// <summary>After how many calendar days a reminder comes, again and again until closed. The default is 7.</summary>
    public int ReminderDays { get; init; } = 7;

    /// <summary>From how many red warnings on referral is suggested. The default is 3.</summary>
    public int RedUntilReferral { get; init; } = 3;

    /// <summary>The grade of a total.</summary>
    /// <param name="total">The total, 0 to 100, as it is printed: rounded to two decimals.</param>
    public AssessmentGrade GradeOf(double total)
    {
        foreach (var grade in Grades)
        {
            if (Math.Round(total, 2) >= grade.From)
            {
                return grade;
            }
        }

        return Grades[^1];
    }
}

/// <summary>The weight of a party (评价主体权重).</summary>
/// <param name="Party">The party.</param>
/// <param name="Weight">Its weight, 0 or more.</param>
public sealed record PartyWeight(ScoringParty Party, double Weight);

/// <summary>A grade (等次).</summary>
/// <param name="From">The least total.</param>
/// <param name="Name">Its name.</param>
public sealed record AssessmentGrade(double From, Wording Name);
