using QuanZe.Sdk.Response;

namespace QuanZe.Sdk.Specifications;

/// <summary>A call of a town in the shape that stores can search (可检索的呼叫): what <see cref="CallSpecs"/> asks about.</summary>
/// <remarks>As <see cref="StoredItem"/>: worked out by the domain when the row is written, every column with a value. Immutable but for the mapper; safe to share.</remarks>
public sealed record StoredCall
{
    /// <summary>The id of the call, as the host gives it; the key. At most <see cref="StoreText.KeyLength"/> characters.</summary>
    public string CallId { get; init; } = "";

    /// <summary>The day on which the town called.</summary>
    public DateOnly CalledOn { get; init; }

    /// <summary>Where the call stands.</summary>
    public CallState State { get; init; }

    /// <summary>How urgent it is.</summary>
    public CallUrgency Urgency { get; init; }

    /// <summary>The town or street office, in the form in which texts are searched, as a key.</summary>
    public string Town { get; init; } = "";

    /// <summary>The matter as the town put it.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The matter in the form in which texts are searched, see <see cref="SearchText"/>.</summary>
    public string SearchSubject { get; init; } = "";

    /// <summary>The department that handles the call, as a key; empty until it is dispatched.</summary>
    public string Department { get; init; } = "";

    /// <summary>The departments that help, as keys.</summary>
    public IReadOnlyList<string> Cooperating { get; init; } = new List<string>();

    /// <summary>The id of the territorial row that the town points at; empty when it names none.</summary>
    public string RowId { get; init; } = "";

    /// <summary>The base code of the item that the town points at; empty when it names none.</summary>
    public string ItemCode { get; init; } = "";

    /// <summary>How often departments have returned it.</summary>
    public int Returns { get; init; }

    /// <summary>How often it was handled again.</summary>
    public int Redone { get; init; }

    /// <summary>The number of reminders, warnings and supervisions.</summary>
    public int Notices { get; init; }

    /// <summary>The shape of a call.</summary>
    /// <param name="callId">The id of the call, as the host gives it.</param>
    /// <param name="call">The call.</param>
    /// <param name="state">Where it stands in <see cref="ResponseProcedure"/>.</param>
    /// <param name="calledOn">The day on which the town called.</param>
    public static StoredCall Of(string callId, Call call, CallState state, DateOnly calledOn)
    {
        ArgumentNullException.ThrowIfNull(callId);
        ArgumentNullException.ThrowIfNull(call);
        return new()
        {
            CallId = StoreText.Key(callId),
            CalledOn = calledOn,
            State = state,
            Urgency = call.Urgency,
            Town = StoredBody.KeyOf(call.Town),
            Subject = StoreText.Of(call.Subject),
            SearchSubject = SearchText.Of(call.Subject),
            Department = StoredBody.KeyOf(call.Dispatch?.Department ?? ""),
            Cooperating = (call.Dispatch?.Cooperating ?? []).Select(StoredBody.KeyOf).Distinct(StringComparer.Ordinal).ToList(),
            RowId = StoreText.Key(call.RowId),
            ItemCode = StoreText.Key(call.ItemCode),
            Returns = call.Returns.Count,
            Redone = call.Redone,
            Notices = call.Notices.Count,
        };
    }

    /// <summary>Id and matter.</summary>
    public override string ToString() => $"{CallId} {Subject}";
}
