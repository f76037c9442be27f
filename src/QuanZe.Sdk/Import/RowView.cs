namespace QuanZe.Sdk.Import;

/// <summary>The current row as a reader of the sheet sees it: what each cell shows, what lies covered, what a range above lends.</summary>
internal sealed class RowView(Header header, IReadOnlyList<MergedRange> ranges, int columns)
{
    private readonly MergeTracker _merges = new(ranges, columns);
    private Header _header = header;
    private SheetRow _row;

    /// <summary>What the columns hold.</summary>
    public ColumnMap Columns => _header.Columns;

    /// <summary>The row counted from 1.</summary>
    public int Number => _row.Number;

    /// <summary>Whether the sheet hides the row.</summary>
    public bool IsHidden => _row.IsHidden;

    /// <summary>The number of cells, at least that of the header.</summary>
    public int Width => Math.Max(_row.Cells.Length, _header.Columns.Count);

    /// <summary>The number of cells that show text.</summary>
    public int Filled { get; private set; }

    /// <summary>Whether text lies under a merged range.</summary>
    public bool HasCovered { get; private set; }

    /// <summary>Whether any cell lies under a merged range.</summary>
    public bool IsUnderMerge { get; private set; }

    /// <summary>Reads the rows from here on by another header.</summary>
    public void Adopt(Header other) => _header = other;

    /// <summary>Goes on to a row.</summary>
    public void Move(SheetRow row)
    {
        _row = row;
        _merges.Advance(row);
        Filled = 0;
        HasCovered = false;
        IsUnderMerge = false;
        for (var i = 0; i < Width; i++)
        {
            var isCovered = _merges.IsCovered(i);
            var isBlank = CellText.IsBlank(Raw(i));
            IsUnderMerge |= isCovered;
            HasCovered |= isCovered && !isBlank;
            Filled += isCovered || isBlank ? 0 : 1;
        }
    }

    /// <summary>The text that a cell shows, or null.</summary>
    public string? Own(int place) => place >= 0 && Raw(place) is { } text && !_merges.IsCovered(place) && !CellText.IsBlank(text) ? text : null;

    /// <summary>The text that the cell of a column shows, the first filled part of a divided one, or null.</summary>
    public string? Own(ListColumn column)
    {
        foreach (var part in Columns.PartsOf(column))
        {
            if (Own(part) is { } text)
            {
                return text;
            }
        }

        return Own(Columns.PlaceOf(column));
    }

    /// <summary>The text of the range that reaches down to a cell from a row below the header, or null.</summary>
    public string? Lent(int place) =>
        place >= 0 && _merges.RangeAbove(place) > _header.LastRow && _merges.Anchor(place) is { } text && !CellText.IsBlank(text) ? text : null;

    /// <summary>The text of the range that reaches down to the cell of a column, or null.</summary>
    public string? Lent(ListColumn column) => Lent(Columns.PlaceOf(column));

    /// <summary>The texts that the row shows, for reading them as headings.</summary>
    public string?[] Shown()
    {
        var cells = new string?[Width];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = Own(i);
        }

        return cells;
    }

    /// <summary>The first cell that shows text, counted from 0; -1 when there is none.</summary>
    public int FirstFilled()
    {
        for (var i = 0; i < Width; i++)
        {
            if (Own(i) is not null)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>All cells of the row that hold text, covered or not, as they stand.</summary>
    public IEnumerable<RawCell> RawCells()
    {
        for (var i = 0; i < Width; i++)
        {
            if (Raw(i) is { } text && !CellText.IsBlank(text))
            {
                yield return new(i + 1, Columns.HeadingAt(i), text, _merges.IsCovered(i));
            }
        }
    }

    private string? Raw(int place) => place < _row.Cells.Length ? _row.Cells[place] : null;
}
