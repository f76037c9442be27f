using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Handling;

/// <summary>How long the steps of a case may take, in working days (办件时限), apart from the limits of its item.</summary>
/// <remarks>Immutable. The defaults are those of 行政许可法 for licences; a host gives others for other types or by its place.</remarks>
public sealed record CaseLimits
{
    /// <summary>Acceptance within 5 working days, extension by 10, delivery within 10.</summary>
    public static CaseLimits Default { get; } = new();

    /// <summary>Working days for the look before acceptance. The default is 1; no statute knows this step.</summary>
    public int PreReview { get; init; } = 1;

    /// <summary>Working days to accept, not to accept, or to say what is missing; then silence accepts. The default is 5 (行政许可法 第三十二条).</summary>
    public int Acceptance { get; init; } = 5;

    /// <summary>The longest extension in working days. The default is 10 (行政许可法 第四十二条).</summary>
    public int Extension { get; init; } = 10;

    /// <summary>Working days from the decision to handing over. The default is 10 (行政许可法 第四十四条).</summary>
    public int Delivery { get; init; } = 10;

    /// <summary>The last day for the step that a case is in; null when no limit runs. For the decision it is the earlier of the day by law and the day promised.</summary>
    /// <param name="case">The case.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="offset">The host's offset from UTC, by which moments become days.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DateOnly? DueOn(WorkflowCase<ServiceCase, CaseState, CaseAction> @case, WorkingDayCalendar calendar, TimeSpan offset)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(calendar);
        var since = Day(@case.StateSince, offset);
        return @case.State switch
        {
            CaseState.Submitted => calendar.AddWorkingDays(since, PreReview),
            CaseState.Received => AcceptanceDue(@case.Matter, calendar, offset),
            CaseState.Examining or CaseState.Deciding => Earlier(DecisionDue(@case.Matter, @case.Matter.Statutory, calendar), DecisionDue(@case.Matter, @case.Matter.Promised, calendar)),
            CaseState.Decided => calendar.AddWorkingDays(@case.Matter.Decision!.On, Delivery),
            _ => null,
        };
    }

    /// <summary>The last day of a limit from acceptance, moved by special procedures and an extension; null while not accepted or without a limit.</summary>
    /// <param name="matter">The case.</param>
    /// <param name="limit">The limit by law or by promise.</param>
    /// <param name="calendar">The working days.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DateOnly? DecisionDue(ServiceCase matter, CaseLimit? limit, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(calendar);
        if (limit is null || matter.AcceptedOn is not { } accepted)
        {
            return null;
        }

        // Days on which the clock stood still are added at the end, in the unit in which the limit counts.
        var still = matter.Suspensions.Where(stop => stop.To is not null).Sum(stop => limit.Unit == DayUnit.CalendarDays ? stop.To!.Value.DayNumber - stop.From.DayNumber : calendar.WorkingDaysBetween(stop.From, stop.To!.Value));
        var due = calendar.Due(accepted, limit.Days + still, limit.Unit);
        return matter.Extension is { } extension ? calendar.AddWorkingDays(due, extension.Days) : due;
    }

    internal DateOnly AcceptanceDue(ServiceCase matter, WorkingDayCalendar calendar, TimeSpan offset) => calendar.AddWorkingDays(Day(matter.ReceivedAt!.Value, offset), Acceptance);

    internal static DateOnly Day(DateTimeOffset moment, TimeSpan offset) => DateOnly.FromDateTime(moment.ToOffset(offset).DateTime);

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null ? other : other is null || one < other ? one : other;
}
