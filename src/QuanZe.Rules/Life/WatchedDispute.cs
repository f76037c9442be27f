using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Rulings;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Rules.Life;

/// <summary>A dispute as it stands on a day (争议监测). A fact that hosts add.</summary>
/// <remarks>Compared by reference. Immutable.</remarks>
public sealed class WatchedDispute : IFindingSubject
{
    /// <summary>Looks at a dispute.</summary>
    /// <param name="dispute">The dispute.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="offset">The host's offset from UTC.</param>
    /// <param name="today">The day.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public WatchedDispute(WorkflowCase<Dispute, DisputeState, DisputeAction> dispute, RulingLimits limits, WorkingDayCalendar calendar, TimeSpan offset, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(dispute);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(calendar);
        Dispute = dispute;
        Watch = new Deadline(limits.DueOn(dispute, calendar, offset), today, calendar);
    }

    /// <summary>The dispute.</summary>
    public WorkflowCase<Dispute, DisputeState, DisputeAction> Dispute { get; }

    /// <summary>The limit of its present step.</summary>
    public Deadline Watch { get; }

    /// <summary>The ruling in force; null when there is none.</summary>
    public Ruling? InForce => Dispute.State == DisputeState.InForce ? Dispute.Matter.Ruling : null;

    /// <summary>The matter with a ruling in force, by which two rulings meet; null without one.</summary>
    public string? RuledMatter => InForce is null ? null : Dispute.Matter.Matter;

    /// <summary>The parties that do not lead by the ruling, each with each code concerned.</summary>
    public IReadOnlyCollection<(string Department, string Code)> GivenUp => InForce is not { } ruling ? [] :
        (from party in Dispute.Matter.Parties where party.Department != ruling.Division.Lead from code in Dispute.Matter.ItemCodes select (party.Department, code)).ToValueList();

    /// <inheritdoc/>
    public SubjectReference Subject => new()
    {
        ListId = "disputes",
        ItemId = Dispute.Id,
        Name = Dispute.Matter.Matter,
        Level = AdministrativeLevel.County,
        Department = string.Join('、', Dispute.Matter.Parties.Select(party => party.Department)),
    };

    /// <summary>The dispute.</summary>
    public override string ToString() => Dispute.ToString();
}
