namespace QuanZe.Rules.Alignment;

/// <summary>A row whose code an earlier row of the same body carries too, under another name (一码多项).</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
/// <param name="row">The row.</param>
/// <param name="first">The first row with the code.</param>
public sealed class SharedCode(ListedItem row, ListedItem first)
{
    /// <summary>The row.</summary>
    public ListedItem Row { get; } = row;

    /// <summary>The first row with the code.</summary>
    public ListedItem First { get; } = first;

    /// <summary>The rows behind the first whose names differ from its name; equal names are a row listed twice.</summary>
    /// <param name="rows">The rows with one code in order.</param>
    internal static IEnumerable<SharedCode> Among(IReadOnlyList<ListedItem> rows) =>
        rows.Skip(1).Where(row => row.CanonicalName != rows[0].CanonicalName).Select(row => new SharedCode(row, rows[0]));
}
