using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Response;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Rules.Life;

/// <summary>A call as it stands on a day (呼叫监测). A fact that hosts add.</summary>
/// <remarks>Compared by reference. Immutable.</remarks>
public sealed class WatchedCall : IFindingSubject
{
    /// <summary>Looks at a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="offset">The host's offset from UTC.</param>
    /// <param name="today">The day.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public WatchedCall(WorkflowCase<Call, CallState, CallAction> call, ResponseLimits limits, WorkingDayCalendar calendar, TimeSpan offset, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(calendar);
        Call = call;
        Watch = new Deadline(limits.DueOn(call, calendar, offset), today, calendar);
    }

    /// <summary>The call.</summary>
    public WorkflowCase<Call, CallState, CallAction> Call { get; }

    /// <summary>The limit of its present step.</summary>
    public Deadline Watch { get; }

    /// <summary>The id of the territorial row that it points at and must follow; null when it names none, is not dispatched, or goes by a ruling.</summary>
    public string? RowToFollow => Call.Matter.Dispatch is { Ground.Kind: not (DispatchGroundKind.Ruling or DispatchGroundKind.Provisional) } ? Call.Matter.RowId : null;

    /// <inheritdoc/>
    public SubjectReference Subject => new()
    {
        ListId = "calls",
        ItemId = Call.Id,
        Name = Call.Matter.Subject,
        Level = AdministrativeLevel.Township,
        Department = Call.Matter.Dispatch?.Department ?? "",
    };

    /// <summary>The call.</summary>
    public override string ToString() => Call.ToString();
}
