namespace QuanZe.Sdk.Import;

/// <summary>A sheet whose rows stand in memory (内存工作表).</summary>
/// <param name="name">The name of the sheet.</param>
/// <param name="rows">The rows, the first being row 1.</param>
public sealed class SheetRows(string name, IReadOnlyList<string?[]> rows) : ISheetSource
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public SheetVisibility Visibility { get; init; }

    /// <inheritdoc/>
    public int ColumnCount => 0;

    /// <inheritdoc/>
    public IReadOnlyList<MergedRange> MergedRanges { get; init; } = [];

    /// <summary>The rows that the sheet hides, counted from 1.</summary>
    public IReadOnlyCollection<int> HiddenRows { get; init; } = [];

    /// <inheritdoc/>
    public IEnumerable<SheetRow> ReadRows()
    {
        for (var i = 0; i < rows.Count; i++)
        {
            yield return new(i + 1, rows[i], HiddenRows.Contains(i + 1));
        }
    }
}
