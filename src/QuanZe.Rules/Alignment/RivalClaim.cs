namespace QuanZe.Rules.Alignment;

/// <summary>A row and the row of another department of the same government that claims the same item (重复认领的一方).</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
/// <param name="row">The row.</param>
/// <param name="rival">The first row of another department on the same item.</param>
public sealed class RivalClaim(ListedItem row, ListedItem rival)
{
    private static readonly string[] ZoneWords = ["开发区", "管委会", "区管理委员会", "保税区", "高新区"];

    /// <summary>The row.</summary>
    public ListedItem Row { get; } = row;

    /// <summary>The first row of another department on the same item.</summary>
    public ListedItem Rival { get; } = rival;

    /// <summary>The rivals among rows of one government that have the same name and type: other bodies that share the code or a provision.</summary>
    /// <param name="rows">The rows in order.</param>
    internal static IEnumerable<RivalClaim> Among(IReadOnlyList<ListedItem> rows)
    {
        foreach (var row in rows)
        {
            if (rows.FirstOrDefault(other => IsRival(row, other)) is { } rival)
            {
                yield return new RivalClaim(row, rival);
            }
        }
    }

    private static bool IsRival(ListedItem row, ListedItem other) =>
        row.Item.Body.Name != other.Item.Body.Name
        && !IsFunctionalZone(row) && !IsFunctionalZone(other)
        && ((row.Item.Code.BaseKey is { } key && key == other.Item.Code.BaseKey)
            || row.Item.Basis.ProvisionKeys.Any(provision => other.Item.Basis.ProvisionKeys.Contains(provision)));

    // A functional zone holds for its territory what the department holds for the rest: two bodies, no dispute.
    private static bool IsFunctionalZone(ListedItem row) => ZoneWords.Any(word => row.Item.Body.Name.Contains(word, StringComparison.Ordinal));
}
