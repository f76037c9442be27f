using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Rulings;

/// <summary>How disputes are to be negotiated and how long each step may take, in working days (裁定规则). Places differ.</summary>
/// <remarks>Immutable. Two written rounds and then a meeting are a city's published practice; published methods state no uniform times, so the times are settings that a host gives for its place.</remarks>
public sealed record RulingLimits
{
    /// <summary>Two written rounds and a meeting before coordination.</summary>
    public static RulingLimits Default { get; } = new();

    /// <summary>The number of written rounds before coordination may be asked for. The default is 2.</summary>
    public int WrittenRounds { get; init; } = 2;

    /// <summary>Whether the parties must have met too. The default is true.</summary>
    public bool IsMeetingRequired { get; init; } = true;

    /// <summary>Working days for negotiation. The default is 20.</summary>
    public int Negotiation { get; init; } = 20;

    /// <summary>Working days until an agreement is filed. The default is 5.</summary>
    public int Filing { get; init; } = 5;

    /// <summary>Working days for coordination. The default is 15.</summary>
    public int Coordination { get; init; } = 15;

    /// <summary>Working days for the parties to answer the opinion. The default is 5.</summary>
    public int Reply { get; init; } = 5;

    /// <summary>Working days for the decision. The default is 20.</summary>
    public int Decision { get; init; } = 20;

    /// <summary>Working days from the ruling to the first request for adjustment that carries it out. The default is 10.</summary>
    public int FollowUp { get; init; } = 10;

    /// <summary>The last day for the step that a dispute is in; null when no limit runs.</summary>
    /// <param name="dispute">The dispute.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="offset">The host's offset from UTC, by which moments become days.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DateOnly? DueOn(WorkflowCase<Dispute, DisputeState, DisputeAction> dispute, WorkingDayCalendar calendar, TimeSpan offset)
    {
        ArgumentNullException.ThrowIfNull(dispute);
        ArgumentNullException.ThrowIfNull(calendar);
        var since = DateOnly.FromDateTime(dispute.StateSince.ToOffset(offset).DateTime);
        return dispute.State switch
        {
            DisputeState.Negotiating => calendar.AddWorkingDays(since, Negotiation),
            DisputeState.Agreed => calendar.AddWorkingDays(since, Filing),
            DisputeState.Coordinating => calendar.AddWorkingDays(since, Coordination),
            DisputeState.Opinion => calendar.AddWorkingDays(since, Reply),
            DisputeState.Deciding => calendar.AddWorkingDays(since, Decision),
            DisputeState.InForce when dispute.Matter.FollowUps.IsEmpty && !dispute.Matter.ItemCodes.IsEmpty => calendar.AddWorkingDays(since, FollowUp),
            _ => null,
        };
    }
}
