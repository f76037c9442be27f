namespace QuanZe.Sdk.Import;

/// <summary>Knows for the current row which cells lie under merged ranges (合并单元格), at a cost of the ranges' widths, never their areas.</summary>
internal sealed class MergeTracker
{
    private readonly MergedRange[] _ranges;
    private readonly int[] _lastRow;
    private readonly int[] _firstRow;
    private readonly int[] _firstColumn;
    private readonly string?[] _anchor;
    private int _next;
    private int _row;

    public MergeTracker(IReadOnlyList<MergedRange> ranges, int columns)
    {
        _ranges = [.. ranges];
        Array.Sort(_ranges, static (left, right) => left.FirstRow != right.FirstRow ? left.FirstRow.CompareTo(right.FirstRow) : left.FirstColumn.CompareTo(right.FirstColumn));
        _lastRow = new int[columns];
        _firstRow = new int[columns];
        _firstColumn = new int[columns];
        _anchor = new string?[columns];
    }

    /// <summary>Goes on to a row and takes in the ranges that begin there; rows come in ascending order.</summary>
    public void Advance(SheetRow row)
    {
        _row = row.Number;
        while (_next < _ranges.Length && _ranges[_next].FirstRow <= _row)
        {
            Enter(_ranges[_next++], row);
        }
    }

    /// <summary>Whether a cell of the current row lies inside a range and is not its first cell.</summary>
    /// <param name="column">The column counted from 0.</param>
    public bool IsCovered(int column) =>
        column < _lastRow.Length && _lastRow[column] >= _row && (_firstRow[column] < _row || _firstColumn[column] < column);

    /// <summary>The row in which the range over a cell begins, when the cell stands in the range's first column below its first row; else 0.</summary>
    /// <param name="column">The column counted from 0.</param>
    public int RangeAbove(int column) =>
        column < _lastRow.Length && _lastRow[column] >= _row && _firstRow[column] < _row && _firstColumn[column] == column ? _firstRow[column] : 0;

    /// <summary>The text of the first cell of the range whose first column this is.</summary>
    /// <param name="column">The column counted from 0.</param>
    public string? Anchor(int column) => _anchor[column];

    private void Enter(MergedRange range, SheetRow row)
    {
        var first = range.FirstColumn - 1;
        var last = Math.Min(range.LastColumn, _lastRow.Length) - 1;
        for (var column = first; column <= last; column++)
        {
            _lastRow[column] = range.LastRow;
            _firstRow[column] = range.FirstRow;
            _firstColumn[column] = first;
        }

        if (first <= last)
        {
            _anchor[first] = range.FirstRow == row.Number && first < row.Cells.Length ? row.Cells[first] : null;
        }
    }
}
