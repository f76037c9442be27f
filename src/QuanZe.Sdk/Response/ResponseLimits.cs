using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Response;

/// <summary>How long each step of a call may take, in working days, and when warnings come (呼应时限). Limits differ by place.</summary>
/// <remarks>Immutable. Handling, extension and return are those of the provincial method for the 12345 hotline (2020); the others are settings that a host gives for its place.</remarks>
public sealed record ResponseLimits
{
    /// <summary>Handling within 5 working days, extension by 10 at most, return within 2.</summary>
    public static ResponseLimits Default { get; } = new();

    /// <summary>Working days until a call is accepted or declined. The default is 1.</summary>
    public int Acceptance { get; init; } = 1;

    /// <summary>Working days until an accepted call is dispatched. The default is 1.</summary>
    public int Dispatching { get; init; } = 1;

    /// <summary>Working days within which a department signs or returns. The default is 2.</summary>
    public int Return { get; init; } = 2;

    /// <summary>Working days for handling an ordinary call, from the dispatch. The default is 5.</summary>
    public int Handling { get; init; } = 5;

    /// <summary>Working days for handling an urgent call. The default is 2.</summary>
    public int UrgentHandling { get; init; } = 2;

    /// <summary>Working days for handling an emergency. The default is 1.</summary>
    public int EmergencyHandling { get; init; } = 1;

    /// <summary>The longest extension in working days. The default is 10.</summary>
    public int Extension { get; init; } = 10;

    /// <summary>Working days for the town to rate an answer. The default is 3.</summary>
    public int Rating { get; init; } = 3;

    /// <summary>Working days to close a rated call or to have it handled again. The default is 1.</summary>
    public int Closing { get; init; } = 1;

    /// <summary>How many working days before a limit a reminder comes. The default is 1.</summary>
    public int ReminderBefore { get; init; } = 1;

    /// <summary>From how many working days beyond a limit a warning is red. The default is 3.</summary>
    public int RedAfter { get; init; } = 3;

    /// <summary>With which return on duty grounds a call goes to be ruled. The default is 2.</summary>
    public int ReturnsUntilRuling { get; init; } = 2;

    /// <summary>Working days for handling, by urgency.</summary>
    /// <param name="urgency">The urgency.</param>
    public int HandlingOf(CallUrgency urgency) => urgency switch
    {
        CallUrgency.Emergency => EmergencyHandling,
        CallUrgency.Urgent => UrgentHandling,
        _ => Handling,
    };

    /// <summary>The last day for the step that a call is in; null when no limit runs.</summary>
    /// <param name="call">The call.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="offset">The host's offset from UTC, by which moments become days.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DateOnly? DueOn(WorkflowCase<Call, CallState, CallAction> call, WorkingDayCalendar calendar, TimeSpan offset)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(calendar);
        var since = Day(call.StateSince, offset);
        return call.State switch
        {
            CallState.Called => calendar.AddWorkingDays(since, Acceptance),
            CallState.Accepted => calendar.AddWorkingDays(since, Dispatching),
            CallState.Dispatched => calendar.AddWorkingDays(since, Return),
            CallState.Handling or CallState.ExtensionAsked => HandlingDue(call.Matter, calendar, offset),
            CallState.Answered => calendar.AddWorkingDays(since, Rating),
            CallState.Rated or CallState.Dissatisfied => calendar.AddWorkingDays(since, Closing),
            _ => null,
        };
    }

    internal DateOnly HandlingDue(Call call, WorkingDayCalendar calendar, TimeSpan offset) =>
        calendar.AddWorkingDays(Day(call.ClockFrom!.Value, offset), HandlingOf(call.Urgency) + (call.Extension is { IsGranted: true } extension ? extension.Days : 0));

    internal static DateOnly Day(DateTimeOffset moment, TimeSpan offset) => DateOnly.FromDateTime(moment.ToOffset(offset).DateTime);
}
