using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Assessment;
using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Rules.Life;

/// <summary>A rectification as it stands on a day (整改监测). A fact that hosts add.</summary>
/// <remarks>Compared by reference. Immutable.</remarks>
/// <param name="rectification">The rectification.</param>
/// <param name="calendar">The working days.</param>
/// <param name="today">The day.</param>
public sealed class WatchedRectification(WorkflowCase<Rectification, RectificationState, RectificationAction> rectification, WorkingDayCalendar calendar, DateOnly today) : IFindingSubject
{
    /// <summary>The rectification.</summary>
    public WorkflowCase<Rectification, RectificationState, RectificationAction> Rectification { get; } = rectification ?? throw new ArgumentNullException(nameof(rectification));

    /// <summary>Its limit; none runs when it is closed or revoked.</summary>
    public Deadline Watch { get; } = new(rectification.State is RectificationState.Closed or RectificationState.Revoked ? null : rectification.Matter.DueOn, today, calendar);

    /// <summary>Whether it stands: a revoked one does not.</summary>
    public bool Stands => Rectification.State != RectificationState.Revoked;

    /// <inheritdoc/>
    public SubjectReference Subject => new()
    {
        ListId = "rectifications",
        ItemId = Rectification.Id,
        Name = Rectification.Matter.Department,
        Department = Rectification.Matter.Department,
        Level = AdministrativeLevel.County,
    };
}
