using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Specifications;

/// <summary>An item in the shape that stores can search (可检索事项): what specifications ask about, worked out by the domain once, when the row is written.</summary>
/// <remarks>
/// Plain values, small value objects and child rows: any object-relational mapper stores them, and every column has a value (missing text is empty,
/// an open date is the first or last day of the calendar), so that comparisons mean the same in memory and in every database. It holds no
/// more of the item than questions need; the host keeps the item itself where it likes, for example as its canonical JSON.
/// Immutable but for the mapper; safe to share. Made by <see cref="Of(PowerList, PowerItem, int)"/> or by <see cref="StoredItems"/> for a whole list.
/// A host whose table looks different maps its columns with <see cref="MemberMap{T, THost}"/>.
/// </remarks>
public sealed record StoredItem
{
    /// <summary>The id of the list; with <see cref="ItemId"/> the key. At most <see cref="StoreText.KeyLength"/> characters.</summary>
    public string ListId { get; init; } = "";

    /// <summary>The id of the item in its list. At most <see cref="StoreText.KeyLength"/> characters.</summary>
    public string ItemId { get; init; } = "";

    /// <summary>The place of the item in its list, counted from 0.</summary>
    public int Position { get; init; }

    /// <summary>The level of the list.</summary>
    public AdministrativeLevel Level { get; init; }

    /// <summary>The division of the list as a number of twelve digits, so that everything under a division is a range; 0 when it is not stated.</summary>
    public long Division { get; init; }

    /// <summary>Name and sub-item as published.</summary>
    public string Name { get; init; } = "";

    /// <summary>Name and sub-item in the form in which texts are searched, see <see cref="SearchText"/>.</summary>
    public string SearchName { get; init; } = "";

    /// <summary>The fingerprint of the name's letters and digits without marks of the level: equal for names that differ in typography and level only; 0 for a blank name.</summary>
    public long NameFingerprint { get; init; }

    /// <summary>The fingerprint of everything the item says, its place in the file left out: it changes when an element does.</summary>
    public long ContentFingerprint { get; init; }

    /// <summary>The type.</summary>
    public ItemType Type { get; init; }

    /// <summary>The status.</summary>
    public ItemStatus Status { get; init; }

    /// <summary>The source of the power.</summary>
    public PowerSource PowerSource { get; init; }

    /// <summary>Whether the levels share the power by tiers (分级管理).</summary>
    public bool IsTiered { get; init; }

    /// <summary>The levels that exercise the power, highest first.</summary>
    public IReadOnlyList<AdministrativeLevel> Levels { get; init; } = new List<AdministrativeLevel>();

    /// <summary>The elements that are blank.</summary>
    public IReadOnlyList<ItemElement> Lacking { get; init; } = new List<ItemElement>();

    /// <summary>The number of direct responsibilities.</summary>
    public int DirectResponsibilities { get; init; }

    /// <summary>The number of supervisory responsibilities.</summary>
    public int SupervisoryResponsibilities { get; init; }

    /// <summary>The number of responsibilities without a label.</summary>
    public int UnlabelledResponsibilities { get; init; }

    /// <summary>How the item stands in the claiming; the host sets it.</summary>
    public ClaimStanding Claim { get; init; }

    /// <summary>The number of the version of the list in which the item last changed; the host sets it, comparing <see cref="ContentFingerprint"/>.</summary>
    public int ChangedIn { get; init; }

    /// <summary>The implementing body.</summary>
    public StoredBody Body { get; init; } = new();

    /// <summary>The code.</summary>
    public StoredCode Code { get; init; } = new();

    /// <summary>The days in force.</summary>
    public StoredPeriod Validity { get; init; } = new();

    /// <summary>What the establishing basis cites: a row per instrument and article.</summary>
    public IReadOnlyList<StoredCitation> Citations { get; init; } = new List<StoredCitation>();

    /// <summary>What was found about the item.</summary>
    public IReadOnlyList<StoredFinding> Findings { get; init; } = new List<StoredFinding>();

    /// <summary>The shape of an item of a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="item">One of its items.</param>
    /// <param name="position">Its place in the list, counted from 0.</param>
    public static StoredItem Of(PowerList list, PowerItem item, int position = 0)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(item);
        return StoredItemMaker.Make(list, item, position);
    }

    /// <summary>The same item with what was found about it.</summary>
    /// <param name="findings">Findings; those about other items are left out.</param>
    public StoredItem WithFindings(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return this with { Findings = findings.Select(StoredFinding.Of).Where(finding => finding.ListId == ListId && finding.ItemId == ItemId).ToList() };
    }

    /// <summary>List, id and name.</summary>
    public override string ToString() => $"{ListId} {ItemId} {Name}";
}
