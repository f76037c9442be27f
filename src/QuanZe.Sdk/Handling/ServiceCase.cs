using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Handling;

/// <summary>An application that a department handles (办件), and what has come of it.</summary>
/// <remarks>
/// Immutable. It holds no name and no paper of the applicant: the host keeps them under <paramref name="Applicant"/>.
/// </remarks>
/// <param name="ItemId">The id of the item in the department's list.</param>
/// <param name="ItemName">Its name.</param>
/// <param name="Department">The department that handles it.</param>
/// <param name="Applicant">The host's id of the applicant; the same as that of the actor who applies.</param>
/// <param name="Channel">How it came in.</param>
public sealed record ServiceCase(string ItemId, string ItemName, string Department, string Applicant, CaseChannel Channel)
{
    /// <summary>The limit set by law, from acceptance; null when the item has none.</summary>
    public CaseLimit? Statutory { get; init; }

    /// <summary>The limit promised, from acceptance; null when none is. 0 days for what is done on the spot (即办件).</summary>
    public CaseLimit? Promised { get; init; }

    /// <summary>Whether an agent of the office does the errands (代办).</summary>
    public bool IsByAgent { get; init; }

    /// <summary>Whether papers are sent free of charge (免费寄递).</summary>
    public bool IsByCourier { get; init; }

    /// <summary>When complete papers were received: with the application, and anew with what was asked for. Null until submitted.</summary>
    public DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>The request to complete the papers; null when none was made. There is at most one.</summary>
    public CaseCorrection? Correction { get; init; }

    /// <summary>When the clock of the limits began; null until accepted.</summary>
    public DateOnly? AcceptedOn { get; init; }

    /// <summary>Whether it counts as accepted because nothing was said in time (逾期视为受理).</summary>
    public bool IsAcceptedBySilence { get; init; }

    /// <summary>The special procedures that stopped the clock, in order.</summary>
    public ValueList<CaseSuspension> Suspensions { get; init; } = [];

    /// <summary>The extension; null when there was none.</summary>
    public CaseExtension? Extension { get; init; }

    /// <summary>The opinion of the examination; empty until given.</summary>
    public string Opinion { get; init; } = "";

    /// <summary>The decision; null until there is one.</summary>
    public CaseDecision? Decision { get; init; }

    /// <summary>The handing over of the result; null until done.</summary>
    public CaseDelivery? Delivery { get; init; }

    /// <summary>What the applicant said (好差评); null until said.</summary>
    public CaseRating? Rating { get; init; }

    /// <summary>The last reason given: of sending back, not accepting, withdrawing.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>A case of an item, with the limits of its row.</summary>
    /// <param name="item">The item.</param>
    /// <param name="applicant">The host's id of the applicant.</param>
    /// <param name="channel">How it comes in.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public static ServiceCase Of(PowerItem item, string applicant, CaseChannel channel)
    {
        ArgumentNullException.ThrowIfNull(item);
        return new ServiceCase(item.Id, item.FullName, item.Body.Name, applicant, channel) { Statutory = CaseLimit.Of(item.StatutoryLimit), Promised = CaseLimit.Of(item.PromisedLimit) };
    }
}

/// <summary>How an application comes in (申请渠道).</summary>
public enum CaseChannel
{
    /// <summary>At the window (窗口).</summary>
    Window = 0,

    /// <summary>Online (网上).</summary>
    Online = 1,

    /// <summary>At the town's or village's station (镇村便民服务点).</summary>
    Station = 2,
}

/// <summary>Names of the channels.</summary>
public static class CaseChannels
{
    /// <summary>The name of a channel.</summary>
    /// <param name="channel">The channel.</param>
    public static Wording Title(this CaseChannel channel) => channel switch
    {
        CaseChannel.Online => new("网上", "online"),
        CaseChannel.Station => new("镇村便民服务点", "station"),
        _ => new("窗口", "window"),
    };
}

/// <summary>A limit in days (时限).</summary>
/// <param name="Days">The number of days, 0 or more.</param>
/// <param name="Unit">What is counted; <see cref="DayUnit.Unspecified"/> counts working days.</param>
public sealed record CaseLimit(int Days, DayUnit Unit)
{
    /// <summary>The limit of a row; null when its words give no number of days.</summary>
    /// <param name="limit">The limit as the row states it.</param>
    public static CaseLimit? Of(TimeLimit? limit) => limit?.Days is { } days ? new CaseLimit(days, limit.Unit) : null;
}
