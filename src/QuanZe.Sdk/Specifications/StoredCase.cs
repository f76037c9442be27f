using QuanZe.Sdk.Handling;

namespace QuanZe.Sdk.Specifications;

/// <summary>A case in the shape that stores can search (可检索的办件): what <see cref="CaseSpecs"/> asks about.</summary>
/// <remarks>As <see cref="StoredItem"/>: worked out by the domain when the row is written, every column with a value. It holds nothing of the applicant. Immutable but for the mapper; safe to share.</remarks>
public sealed record StoredCase
{
    /// <summary>The day that stands for none: later than any.</summary>
    public static DateOnly NoDay => DateOnly.MaxValue;

    /// <summary>The id of the case, as the host gives it; the key. At most <see cref="StoreText.KeyLength"/> characters.</summary>
    public string CaseId { get; init; } = "";

    /// <summary>The id of the item.</summary>
    public string ItemId { get; init; } = "";

    /// <summary>The department that handles the case, as a key.</summary>
    public string Department { get; init; } = "";

    /// <summary>Where the case stands.</summary>
    public CaseState State { get; init; }

    /// <summary>How it came in.</summary>
    public CaseChannel Channel { get; init; }

    /// <summary>Whether an agent does the errands.</summary>
    public bool IsByAgent { get; init; }

    /// <summary>Whether papers are sent free of charge.</summary>
    public bool IsByCourier { get; init; }

    /// <summary>Whether it was accepted by silence.</summary>
    public bool IsBySilence { get; init; }

    /// <summary>The day of acceptance; <see cref="NoDay"/> while not accepted.</summary>
    public DateOnly AcceptedOn { get; init; } = NoDay;

    /// <summary>The last day of the present step; <see cref="NoDay"/> when no limit runs.</summary>
    public DateOnly DueOn { get; init; } = NoDay;

    /// <summary>The day of the decision; <see cref="NoDay"/> without one.</summary>
    public DateOnly DecidedOn { get; init; } = NoDay;

    /// <summary>Whether the decision came after the limit set by law or promised.</summary>
    public bool IsLate { get; init; }

    /// <summary>The stars of the applicant; 0 without a rating.</summary>
    public int Stars { get; init; }

    /// <summary>The shape of a case.</summary>
    /// <param name="caseId">The id of the case, as the host gives it.</param>
    /// <param name="matter">The case.</param>
    /// <param name="state">Where it stands in <see cref="CaseProcedure"/>.</param>
    /// <param name="dueOn">The last day of the present step, see <see cref="CaseLimits.DueOn"/>; null when no limit runs.</param>
    public static StoredCase Of(string caseId, ServiceCase matter, CaseState state, DateOnly? dueOn)
    {
        ArgumentNullException.ThrowIfNull(caseId);
        ArgumentNullException.ThrowIfNull(matter);
        return new()
        {
            CaseId = StoreText.Key(caseId),
            ItemId = StoreText.Key(matter.ItemId),
            Department = StoredBody.KeyOf(matter.Department),
            State = state,
            Channel = matter.Channel,
            IsByAgent = matter.IsByAgent,
            IsByCourier = matter.IsByCourier,
            IsBySilence = matter.IsAcceptedBySilence,
            AcceptedOn = matter.AcceptedOn ?? NoDay,
            DueOn = dueOn ?? NoDay,
            DecidedOn = matter.Decision?.On ?? NoDay,
            IsLate = matter.Decision is { } decision && !(decision.IsLawful && decision.IsAsPromised),
            Stars = matter.Rating?.Stars ?? 0,
        };
    }

    /// <summary>Id and state.</summary>
    public override string ToString() => $"{CaseId} {State}";
}
