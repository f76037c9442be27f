using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Adjustments;

/// <summary>How long each step of an adjustment may take, in working days, and which kinds the government approves (调整时限). Limits differ by place.</summary>
/// <remarks>Immutable. The defaults are those of a city's published method (some cities count calendar days); a host gives its own.</remarks>
public sealed record AdjustmentLimits
{
    /// <summary>The limits of a city's method: apply within 10 working days, legality within 10, joint review within 15, publication within 3.</summary>
    public static AdjustmentLimits Default { get; } = new();

    /// <summary>Working days from the trigger to the request. The default is 10.</summary>
    public int Application { get; init; } = 10;

    /// <summary>Working days for the review of legality. The default is 10.</summary>
    public int LegalReview { get; init; } = 10;

    /// <summary>Working days for the joint review. The default is 15.</summary>
    public int JointReview { get; init; } = 15;

    /// <summary>Working days from approval to publication. The default is 3.</summary>
    public int Publication { get; init; } = 3;

    /// <summary>The kinds that the government approves; the others are decided by the joint review. By default new, ended, taken over and devolved items.</summary>
    public ValueList<AdjustmentKind> ApprovedByGovernment { get; init; } = [AdjustmentKind.Add, AdjustmentKind.Cancel, AdjustmentKind.TakeOver, AdjustmentKind.Devolve];

    /// <summary>The last day for the step that a request is in; null when no limit runs.</summary>
    /// <param name="request">The request.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="offset">The host's offset from UTC, by which moments become days.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DateOnly? DueOn(WorkflowCase<AdjustmentRequest, AdjustmentState, AdjustmentAction> request, WorkingDayCalendar calendar, TimeSpan offset)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(calendar);
        var since = DateOnly.FromDateTime(request.StateSince.ToOffset(offset).DateTime);
        return request.State switch
        {
            AdjustmentState.Draft => calendar.AddWorkingDays(request.Matter.TriggeredOn, Application),
            AdjustmentState.LegalReview => calendar.AddWorkingDays(since, LegalReview),
            AdjustmentState.JointReview => calendar.AddWorkingDays(since, JointReview),
            AdjustmentState.Approved => calendar.AddWorkingDays(since, Publication),
            _ => null,
        };
    }
}
