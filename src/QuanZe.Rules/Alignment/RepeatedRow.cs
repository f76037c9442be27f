namespace QuanZe.Rules.Alignment;

/// <summary>A row that repeats an earlier row of the same department (重复列项).</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
/// <param name="row">The row.</param>
/// <param name="first">The first of the rows that say the same.</param>
public sealed class RepeatedRow(ListedItem row, ListedItem first)
{
    /// <summary>The row.</summary>
    public ListedItem Row { get; } = row;

    /// <summary>The first of the rows that say the same.</summary>
    public ListedItem First { get; } = first;

    /// <summary>The repetitions among rows of one department that have the same name and type: those whose provisions are the same too.</summary>
    /// <param name="rows">The rows in order.</param>
    internal static IEnumerable<RepeatedRow> Among(IReadOnlyList<ListedItem> rows)
    {
        for (var i = 1; i < rows.Count; i++)
        {
            if (rows.Take(i).FirstOrDefault(earlier => HasSameBasis(earlier, rows[i])) is { } first)
            {
                yield return new RepeatedRow(rows[i], first);
            }
        }
    }

    private static bool HasSameBasis(ListedItem first, ListedItem row)
    {
        var (above, below) = (first.Item.Basis, row.Item.Basis);
        return above.ProvisionKeys.IsEmpty && below.ProvisionKeys.IsEmpty
            ? above.Text == below.Text
            : above.ProvisionKeys.ToHashSet().SetEquals(below.ProvisionKeys);
    }
}
