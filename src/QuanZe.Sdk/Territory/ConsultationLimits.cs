using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Territory;

/// <summary>How long the towns may take and whether silence agrees (征求意见规则). Settings of the place.</summary>
/// <remarks>Immutable. Published accounts say that drafts are agreed with towns and state no times; the times are settings that a host gives.</remarks>
public sealed record ConsultationLimits
{
    /// <summary>Ten working days for opinions, silence is consent.</summary>
    public static ConsultationLimits Default { get; } = new();

    /// <summary>Working days for opinions. The default is 10.</summary>
    public int Opinion { get; init; } = 10;

    /// <summary>Working days for revising after dissent. The default is 10.</summary>
    public int Revision { get; init; } = 10;

    /// <summary>Working days from agreement to publication. The default is 5.</summary>
    public int Publication { get; init; } = 5;

    /// <summary>Whether a town that says nothing in time agrees. The default is true; otherwise the round ends only when all have answered.</summary>
    public bool IsSilenceConsent { get; init; } = true;

    /// <summary>The last day for the step that a row is in; null when no limit runs.</summary>
    /// <param name="row">The row.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="offset">The host's offset from UTC, by which moments become days.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DateOnly? DueOn(WorkflowCase<TerritorialConsultation, ConsultationState, ConsultationAction> row, WorkingDayCalendar calendar, TimeSpan offset)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(calendar);
        var since = DateOnly.FromDateTime(row.StateSince.ToOffset(offset).DateTime);
        return row.State switch
        {
            ConsultationState.Consulting => calendar.AddWorkingDays(since, Opinion),
            ConsultationState.Revising => calendar.AddWorkingDays(since, Revision),
            ConsultationState.Agreed => calendar.AddWorkingDays(since, Publication),
            _ => null,
        };
    }
}
