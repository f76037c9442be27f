using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Response;

/// <summary>What a call is due for on a day (时限监测): a reminder, a warning, and whose turn it is.</summary>
/// <param name="CallId">The call.</param>
/// <param name="Kind">What is due.</param>
/// <param name="To">Whose turn it is.</param>
/// <param name="Due">The last day of the step.</param>
/// <param name="Beyond">The number of working days beyond it; negative before.</param>
public sealed record CallWatch(string CallId, NoticeKind Kind, string To, DateOnly Due, int Beyond)
{
    /// <summary>What is due; null when nothing is, or when the notice was given for this limit already.</summary>
    /// <param name="call">The call.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="offset">The host's offset from UTC.</param>
    /// <param name="today">The day.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CallWatch? On(WorkflowCase<Call, CallState, CallAction> call, ResponseLimits limits, WorkingDayCalendar calendar, TimeSpan offset, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(calendar);
        if (limits.DueOn(call, calendar, offset) is not { } due)
        {
            return null;
        }

        var beyond = calendar.WorkingDaysBetween(due, today);
        NoticeKind? kind = today > due ? beyond >= limits.RedAfter ? NoticeKind.Red : NoticeKind.Yellow : -beyond <= limits.ReminderBefore ? NoticeKind.Reminder : null;
        return kind is { } reached && !call.Matter.Notices.Any(notice => notice.Kind == reached && notice.Due == due) ? new CallWatch(call.Id, reached, TurnOf(call), due, beyond) : null;
    }

    /// <summary>The organisation whose turn it is; empty when the platform itself is to act.</summary>
    /// <param name="call">The call.</param>
    /// <exception cref="ArgumentNullException"><paramref name="call"/> is null.</exception>
    public static string TurnOf(WorkflowCase<Call, CallState, CallAction> call)
    {
        ArgumentNullException.ThrowIfNull(call);
        return call.State switch
        {
            CallState.Dispatched or CallState.Handling => call.Matter.Dispatch!.Department,
            CallState.Draft or CallState.Answered => call.Matter.Town,
            _ => "",
        };
    }
}
