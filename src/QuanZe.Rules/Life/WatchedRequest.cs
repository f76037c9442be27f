using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Adjustments;
using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Rules.Life;

/// <summary>A request for adjustment as it stands on a day (调整监测). A fact that hosts add.</summary>
/// <remarks>Compared by reference. Immutable.</remarks>
public sealed class WatchedRequest : IFindingSubject
{
    /// <summary>Looks at a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="offset">The host's offset from UTC.</param>
    /// <param name="today">The day.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public WatchedRequest(WorkflowCase<AdjustmentRequest, AdjustmentState, AdjustmentAction> request, AdjustmentLimits limits, WorkingDayCalendar calendar, TimeSpan offset, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(calendar);
        Request = request;
        Watch = new Deadline(limits.DueOn(request, calendar, offset), today, calendar);
    }

    /// <summary>The request.</summary>
    public WorkflowCase<AdjustmentRequest, AdjustmentState, AdjustmentAction> Request { get; }

    /// <summary>The limit of its present step.</summary>
    public Deadline Watch { get; }

    /// <summary>Whether it still counts: neither turned down nor withdrawn.</summary>
    public bool IsAlive => Request.State is not (AdjustmentState.Rejected or AdjustmentState.Withdrawn);

    /// <summary>The items that it changes or ends, with their list.</summary>
    public IReadOnlyCollection<(string ListId, string ItemId)> Items => Request.Matter.ItemIds.Select(id => (Request.Matter.ListId, id)).ToValueList();

    /// <inheritdoc/>
    public SubjectReference Subject => Of(Request);

    internal static SubjectReference Of(WorkflowCase<AdjustmentRequest, AdjustmentState, AdjustmentAction> request) => new()
    {
        ListId = request.Matter.ListId,
        ItemId = request.Id,
        Name = string.Join('、', request.Matter.Items.Select(item => item.FullName).DefaultIfEmpty(string.Join('、', request.Matter.ItemIds))),
        Department = request.Matter.Department,
    };

    /// <summary>The request.</summary>
    public override string ToString() => Request.ToString();
}
