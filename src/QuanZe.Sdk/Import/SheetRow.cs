namespace QuanZe.Sdk.Import;

/// <summary>A physical row of a sheet (行) as its source hands it over: texts only, the blank tail removed.</summary>
public readonly struct SheetRow
{
    private readonly string?[]? _cells;

    /// <summary>Makes a row.</summary>
    /// <param name="number">The row counted from 1; in CSV the record, not the line.</param>
    /// <param name="cells">The texts of the cells from the first column on; null where a cell is empty. The array is kept, not copied.</param>
    /// <param name="isHidden">Whether the sheet hides the row.</param>
    public SheetRow(int number, string?[] cells, bool isHidden = false)
    {
        ArgumentNullException.ThrowIfNull(cells);
        Number = number;
        _cells = cells;
        IsHidden = isHidden;
    }

    /// <summary>The row counted from 1.</summary>
    public int Number { get; }

    /// <summary>Whether the sheet hides the row.</summary>
    public bool IsHidden { get; }

    /// <summary>The texts of the cells from the first column on.</summary>
    public ReadOnlySpan<string?> Cells => _cells;
}
