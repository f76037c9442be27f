namespace QuanZe.Rules.Alignment;

/// <summary>A recorded reason why a list does not claim a catalogue item (不认领理由): no such function, transferred, vertical management. A fact that hosts add.</summary>
/// <param name="listId">The id of the list that does not claim.</param>
/// <param name="baseCode">The base code of the catalogue item.</param>
/// <param name="reason">The reason, as it is to be printed.</param>
public sealed class ClaimExemption(string listId, string baseCode, string reason)
{
    /// <summary>The id of the list that does not claim.</summary>
    public string ListId { get; } = listId;

    /// <summary>The base code of the catalogue item.</summary>
    public string BaseCode { get; } = baseCode;

    /// <summary>The reason, as it is to be printed.</summary>
    public string Reason { get; } = reason;
}
