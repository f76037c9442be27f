using QuanZe.Sdk.Law;
using QuanZe.Sdk.Territory;

namespace QuanZe.Sdk.Specifications;

/// <summary>A territorial item in the shape that stores can search (可检索的属地管理事项): what <see cref="TerritorialSpecs"/> asks about.</summary>
/// <remarks>As <see cref="StoredItem"/>: worked out by the domain when the row is written, every column with a value. Immutable but for the mapper; safe to share.</remarks>
public sealed record StoredTerritorialItem
{
    /// <summary>The id of the list, as the host names it; with <see cref="ItemId"/> the key. At most <see cref="StoreText.KeyLength"/> characters.</summary>
    public string ListId { get; init; } = "";

    /// <summary>The id of the row in its list. At most <see cref="StoreText.KeyLength"/> characters.</summary>
    public string ItemId { get; init; } = "";

    /// <summary>The place of the row in its list, counted from 0.</summary>
    public int Position { get; init; }

    /// <summary>The field, for example 生态环境, in the form in which texts are searched, as a key; empty when not stated.</summary>
    public string Field { get; init; } = "";

    /// <summary>The name as published.</summary>
    public string Name { get; init; } = "";

    /// <summary>The name in the form in which texts are searched, see <see cref="SearchText"/>.</summary>
    public string SearchName { get; init; } = "";

    /// <summary>Whether the town or street office carries the principal responsibility.</summary>
    public bool IsTownPrincipal { get; init; }

    /// <summary>The number of principal sides: the departments together are one, the town the other; 1 is as it should be.</summary>
    public int PrincipalSides { get; init; }

    /// <summary>The number of sides whose responsibility is not stated.</summary>
    public int EmptySides { get; init; }

    /// <summary>The number of clauses in which a cooperating town decides, see <see cref="TerritorialItem.DecidingClauses"/>.</summary>
    public int DecidingClauses { get; init; }

    /// <summary>Whether there is a flow drawing (施工图).</summary>
    public bool HasDrawing { get; init; }

    /// <summary>Whether there is an instruction (说明书).</summary>
    public bool HasInstruction { get; init; }

    /// <summary>The departments that take part.</summary>
    public IReadOnlyList<StoredSide> Sides { get; init; } = new List<StoredSide>();

    /// <summary>The keys of the instruments that the basis cites, see <see cref="InstrumentTitle.KeyOf"/>.</summary>
    public IReadOnlyList<string> Instruments { get; init; } = new List<string>();

    /// <summary>The base codes of the items of powers that it rests on.</summary>
    public IReadOnlyList<string> LinkedCodes { get; init; } = new List<string>();

    /// <summary>The shape of a territorial item.</summary>
    /// <param name="listId">The id of its list, as the host names it.</param>
    /// <param name="item">The item.</param>
    /// <param name="position">Its place in the list, counted from 0.</param>
    public static StoredTerritorialItem Of(string listId, TerritorialItem item, int position = 0)
    {
        ArgumentNullException.ThrowIfNull(listId);
        ArgumentNullException.ThrowIfNull(item);
        return new()
        {
            ListId = StoreText.Key(listId),
            ItemId = StoreText.Key(item.Id),
            Position = position,
            Field = StoredBody.KeyOf(item.Field),
            Name = StoreText.Of(item.Name),
            SearchName = SearchText.Of(item.Name),
            IsTownPrincipal = item.IsTownPrincipal,
            PrincipalSides = item.PrincipalSides,
            EmptySides = item.EmptySides.Count(),
            DecidingClauses = item.DecidingClauses.Count(),
            HasDrawing = !string.IsNullOrWhiteSpace(item.Drawing),
            HasInstruction = !string.IsNullOrWhiteSpace(item.Instruction),
            Sides = StoredSide.Of(item.Departments),
            Instruments = item.Basis.InstrumentKeys.Select(StoredCitation.KeyOf).Distinct(StringComparer.Ordinal).ToList(),
            LinkedCodes = item.LinkedCodes.Select(StoreText.Key).Distinct(StringComparer.Ordinal).ToList(),
        };
    }

    /// <summary>List, id and name.</summary>
    public override string ToString() => $"{ListId} {ItemId} {Name}";
}
