namespace QuanZe.Sdk.Import;

/// <summary>One sheet of a file (工作表), whatever the format: the only thing that the reading of lists knows about files.</summary>
/// <remarks>A sheet is read once, from the first row to the last, before the next sheet of its workbook.</remarks>
public interface ISheetSource
{
    /// <summary>The name of the sheet; empty for CSV.</summary>
    public string Name { get; }

    /// <summary>Whether the sheet is shown.</summary>
    public SheetVisibility Visibility { get; }

    /// <summary>The number of columns that the file states, 0 when it states none. Columns beyond the limit are not handed over.</summary>
    public int ColumnCount { get; }

    /// <summary>The merged ranges in any order.</summary>
    public IReadOnlyList<MergedRange> MergedRanges { get; }

    /// <summary>Reads the rows one at a time, in ascending order, blank ones included.</summary>
    /// <exception cref="ImportException">The file is damaged or exceeds a limit.</exception>
    public IEnumerable<SheetRow> ReadRows();
}
