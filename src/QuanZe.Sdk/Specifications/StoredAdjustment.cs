using QuanZe.Sdk.Adjustments;

namespace QuanZe.Sdk.Specifications;

/// <summary>A request for adjustment in the shape that stores can search (可检索的调整申请): what <see cref="AdjustmentSpecs"/> asks about.</summary>
/// <remarks>As <see cref="StoredItem"/>: worked out by the domain when the row is written, every column with a value. Immutable but for the mapper; safe to share.</remarks>
public sealed record StoredAdjustment
{
    /// <summary>The id of the request, as the host gives it; the key. At most <see cref="StoreText.KeyLength"/> characters.</summary>
    public string RequestId { get; init; } = "";

    /// <summary>The id of the list that is to change. At most <see cref="StoreText.KeyLength"/> characters.</summary>
    public string ListId { get; init; } = "";

    /// <summary>The department that asks, in the form in which texts are searched, as a key.</summary>
    public string Department { get; init; } = "";

    /// <summary>The kind.</summary>
    public AdjustmentKind Kind { get; init; }

    /// <summary>What gives rise to it.</summary>
    public AdjustmentTrigger Trigger { get; init; }

    /// <summary>The day on which that happened.</summary>
    public DateOnly TriggeredOn { get; init; }

    /// <summary>Where the request stands.</summary>
    public AdjustmentState State { get; init; }

    /// <summary>Whether the request has all that its kind needs, see <see cref="AdjustmentRequest.Faults"/>.</summary>
    public bool IsComplete { get; init; }

    /// <summary>The request of the other level or department that belongs to this one; empty when there is none.</summary>
    public string CounterpartId { get; init; } = "";

    /// <summary>The ids of the items that it changes or ends, and of the items as they are to be.</summary>
    public IReadOnlyList<string> ItemIds { get; init; } = new List<string>();

    /// <summary>The shape of a request.</summary>
    /// <param name="requestId">The id of the request, as the host gives it.</param>
    /// <param name="request">The request.</param>
    /// <param name="state">Where it stands in <see cref="AdjustmentProcedure"/>.</param>
    public static StoredAdjustment Of(string requestId, AdjustmentRequest request, AdjustmentState state)
    {
        ArgumentNullException.ThrowIfNull(requestId);
        ArgumentNullException.ThrowIfNull(request);
        return new()
        {
            RequestId = StoreText.Key(requestId),
            ListId = StoreText.Key(request.ListId),
            Department = StoredBody.KeyOf(request.Department),
            Kind = request.Kind,
            Trigger = request.Trigger,
            TriggeredOn = request.TriggeredOn,
            State = state,
            IsComplete = request.Faults.IsEmpty,
            CounterpartId = StoreText.Key(request.CounterpartId),
            ItemIds = request.ItemIds.Concat(request.Items.Select(item => item.Id)).Select(StoreText.Key).Distinct(StringComparer.Ordinal).ToList(),
        };
    }

    /// <summary>Id, kind and list.</summary>
    public override string ToString() => $"{RequestId} {Kind} {ListId}";
}
