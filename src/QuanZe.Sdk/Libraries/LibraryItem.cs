namespace QuanZe.Sdk.Libraries;

/// <summary>An item on its way through the office's libraries (事项库): as it is written, and as it is published.</summary>
/// <remarks>Immutable. While an amendment is written and reviewed the published item stays as it is.</remarks>
/// <param name="Item">The item as it is written now.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record LibraryItem(PowerItem Item, ItemSource Source)
{
    /// <summary>The item as it is published; null before the first publication.</summary>
    public PowerItem? Published { get; init; }

    /// <summary>The document of the last publication or cancellation; empty before.</summary>
    public string Document { get; init; } = "";

    /// <summary>The list that has taken the item over; empty unless it was.</summary>
    public string TakenOverBy { get; init; } = "";

    /// <summary>The last reason given: of an amendment or a return.</summary>
    public string Explanation { get; init; } = "";
}

/// <summary>Where an item comes from (事项来源).</summary>
public enum ItemSource
{
    /// <summary>Claimed from the catalogue (认领).</summary>
    Claimed = 0,

    /// <summary>Built by the place itself on local law (自建).</summary>
    SelfBuilt = 1,
}

/// <summary>The libraries in which an item may lie (草稿库、审核库、发布库、取消库、已承接).</summary>
public enum ItemLibrary
{
    /// <summary>It is being written (草稿库).</summary>
    Draft = 0,

    /// <summary>It is being reviewed (审核库).</summary>
    Review = 1,

    /// <summary>It is published (发布库).</summary>
    Published = 2,

    /// <summary>It has ended (取消库).</summary>
    Cancelled = 3,

    /// <summary>A lower level has taken it over (已承接).</summary>
    TakenOver = 4,
}
