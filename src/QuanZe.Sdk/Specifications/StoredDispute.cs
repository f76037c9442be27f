using QuanZe.Sdk.Rulings;

namespace QuanZe.Sdk.Specifications;

/// <summary>A dispute in the shape that stores can search (可检索的职责争议): what <see cref="RulingSpecs"/> asks about.</summary>
/// <remarks>As <see cref="StoredItem"/>: worked out by the domain when the row is written, every column with a value. Immutable but for the mapper; safe to share.</remarks>
public sealed record StoredDispute
{
    /// <summary>The id of the dispute, as the host gives it; the key. At most <see cref="StoreText.KeyLength"/> characters.</summary>
    public string DisputeId { get; init; } = "";

    /// <summary>The day on which it was opened.</summary>
    public DateOnly OpenedOn { get; init; }

    /// <summary>Where it stands.</summary>
    public DisputeState State { get; init; }

    /// <summary>The matter.</summary>
    public string Matter { get; init; } = "";

    /// <summary>The matter in the form in which texts are searched, see <see cref="SearchText"/>.</summary>
    public string SearchMatter { get; init; } = "";

    /// <summary>The parties, as keys.</summary>
    public IReadOnlyList<string> Parties { get; init; } = new List<string>();

    /// <summary>The base codes of the items concerned.</summary>
    public IReadOnlyList<string> ItemCodes { get; init; } = new List<string>();

    /// <summary>The number of the ruling; empty without one.</summary>
    public string RulingNumber { get; init; } = "";

    /// <summary>The body that leads by the ruling, as a key; empty without one.</summary>
    public string Lead { get; init; } = "";

    /// <summary>The number of requests for adjustment that carry it out.</summary>
    public int FollowUps { get; init; }

    /// <summary>The number of calls that gave rise to it.</summary>
    public int Calls { get; init; }

    /// <summary>The shape of a dispute.</summary>
    /// <param name="disputeId">The id of the dispute, as the host gives it.</param>
    /// <param name="dispute">The dispute.</param>
    /// <param name="state">Where it stands in <see cref="RulingProcedure"/>.</param>
    /// <param name="openedOn">The day on which it was opened.</param>
    public static StoredDispute Of(string disputeId, Dispute dispute, DisputeState state, DateOnly openedOn)
    {
        ArgumentNullException.ThrowIfNull(disputeId);
        ArgumentNullException.ThrowIfNull(dispute);
        return new()
        {
            DisputeId = StoreText.Key(disputeId),
            OpenedOn = openedOn,
            State = state,
            Matter = StoreText.Of(dispute.Matter),
            SearchMatter = SearchText.Of(dispute.Matter),
            Parties = dispute.Parties.Select(party => StoredBody.KeyOf(party.Department)).Distinct(StringComparer.Ordinal).ToList(),
            ItemCodes = dispute.ItemCodes.Select(StoreText.Key).Distinct(StringComparer.Ordinal).ToList(),
            RulingNumber = StoreText.Key(dispute.Ruling?.Number),
            Lead = StoredBody.KeyOf(dispute.Ruling?.Division.Lead ?? ""),
            FollowUps = dispute.FollowUps.Count,
            Calls = dispute.CallIds.Count,
        };
    }

    /// <summary>Id and matter.</summary>
    public override string ToString() => $"{DisputeId} {Matter}";
}
