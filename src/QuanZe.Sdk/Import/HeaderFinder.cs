namespace QuanZe.Sdk.Import;

/// <summary>Finds the row of the headings among the first rows of a sheet (查找表头): the row that names the most different columns, or the first such row where several tables stand below each other.</summary>
internal sealed class HeaderFinder
{
    /// <summary>The number of rows among which the header is looked for.</summary>
    public const int RowsSearched = 30;

    private const int NearRows = 2;

    private const int LongestPart = 12;

    private readonly HeadingWords _words;
    private readonly IReadOnlyList<SheetRow> _rows;
    private readonly List<MergedRange> _ranges = [];
    private readonly string?[][] _shown;

    public HeaderFinder(HeadingWords words, IReadOnlyList<SheetRow> rows, IReadOnlyList<MergedRange> ranges)
    {
        _words = words;
        _rows = rows;
        var lastRow = rows.Count == 0 ? 0 : rows[^1].Number;
        _ranges.AddRange(ranges.Where(range => range.FirstRow <= lastRow));
        _shown = [.. Shown(rows, _ranges)];
    }

    /// <summary>The header, or null when no row can be one.</summary>
    public Header? Find()
    {
        Header? best = null;
        var bestScore = 0;
        var place = 0;
        for (var i = 0; i < Math.Min(_rows.Count, RowsSearched); i++)
        {
            var rows = GoesOnBelow(i) ? 2 : 1;
            var headings = Headings(i, rows);
            var score = Score(headings);

            // A better row further down is the header of a second table.
            if (score > bestScore && (best is null || i - place <= NearRows))
            {
                place = i;
                best = new(_rows[i].Number, rows, new ColumnMap(headings));
                bestScore = score;
            }
        }

        return best;
    }

    // Covered cells are not shown, so they can be no headings.
    private static IEnumerable<string?[]> Shown(IReadOnlyList<SheetRow> rows, List<MergedRange> ranges)
    {
        var width = rows.Count == 0 ? 0 : rows.Max(row => row.Cells.Length);
        var merges = new MergeTracker(ranges, width);
        foreach (var row in rows)
        {
            merges.Advance(row);
            var cells = row.Cells.ToArray();
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = merges.IsCovered(i) || CellText.IsBlank(cells[i]) ? null : cells[i];
            }

            yield return cells;
        }
    }

    private static int Score(List<ColumnHeading> headings)
    {
        var found = headings.Select(heading => heading.Column).Where(column => column != ListColumn.None).ToHashSet();
        var hasName = found.Contains(ListColumn.Name);
        var hasKey = found.Overlaps([ListColumn.Type, ListColumn.Basis, ListColumn.Sequence, ListColumn.Code, ListColumn.BaseCode]);
        var isTable = (hasKey && found.Count >= 3) || (found.Contains(ListColumn.Id) && found.Count >= 2);
        return hasName && isTable ? found.Count : 0;
    }

    // The header has a second row when a heading reaches down into it, or when all that stands there are headings of parts.
    private bool GoesOnBelow(int index)
    {
        if (index + 1 >= _rows.Count)
        {
            return false;
        }

        var row = _rows[index].Number;
        var below = _shown[index + 1];
        var filled = below.Where(cell => cell is not null).ToArray();
        if (filled.Length == 0 || filled.Any(CellText.IsNumber))
        {
            return false;
        }

        var columns = filled.Select(cell => _words.Read(cell).Column).ToArray();
        var reachesDown = _ranges.Any(range => range.FirstRow == row && range.LastRow > row);
        return HasNoNameOfItsOwn(index) && (reachesDown || columns.All(column => column != ListColumn.None) || StandsUnderGroups(index))
            && Score(Headings(index, 2)) >= Score(Headings(index, 1));
    }

    private List<ColumnHeading> Headings(int index, int rows)
    {
        var top = _shown[index];
        var below = rows == 2 ? _shown[index + 1] : [];
        var headings = new List<ColumnHeading>();
        for (var i = 0; i < Math.Max(top.Length, below.Length); i++)
        {
            var left = rows == 2 && _ranges.Count == 0 ? GroupOf(index, i) : LeftOf(_rows[index].Number, i);
            var group = left < top.Length ? top[left] : null;
            var own = i < below.Length ? below[i] : null;
            headings.Add(own is null ? Heading(group, i - left) : Part(group, own));
        }

        TakeLevels(headings);
        var filled = headings.FindLastIndex(heading => heading.Text.Length > 0) + 1;
        headings.RemoveRange(filled, headings.Count - filled);
        return headings;
    }

    private ColumnHeading Heading(string? text, int offset)
    {
        if (text is null)
        {
            return new("", ListColumn.None, 0);
        }

        var heading = CellText.Bare(text);
        var (column, rank) = _words.Read(text);
        return (offset, column) switch
        {
            (0, _) => new(heading, column, rank),
            (1, ListColumn.Levels) => new($"{heading}#2", ListColumn.LevelExtent, rank),
            _ => new($"{heading}#{offset + 1}", ListColumn.None, 0),
        };
    }

    private ColumnHeading Part(string? group, string own)
    {
        var (column, rank) = _words.Read(own);
        if (group is not null && PartOf(group, own, column) is { } part)
        {
            return part;
        }

        var heading = group is null || column != ListColumn.None ? CellText.Bare(own) : $"{CellText.Bare(group)}/{CellText.Bare(own)}";
        return new(heading, column, rank);
    }

    // 实施依据 over 法律, 行政法规 and 规章; 行使层级 over 省级, 市级 and 县级.
    private ColumnHeading? PartOf(string group, string own, ListColumn column)
    {
        var (whole, rank) = _words.Read(group);
        var divided = whole switch
        {
            ListColumn.Basis when column is ListColumn.None or ListColumn.Basis => ListColumn.Basis,
            ListColumn.Levels or ListColumn.LevelExtent when ColumnParts.IsLevel(own) => ListColumn.Levels,
            _ => ListColumn.None,
        };
        return divided == ListColumn.None ? null : new($"{CellText.Bare(group)}/{CellText.Bare(own)}", divided, rank, CellText.Bare(own));
    }

    // Levels that stand in the header side by side, without a heading over them.
    private static void TakeLevels(List<ColumnHeading> headings)
    {
        var levels = Enumerable.Range(0, headings.Count).Where(i => headings[i].Column == ListColumn.None && headings[i].Text.Length > 0 && ColumnParts.IsLevel(headings[i].Text)).ToList();
        if (levels.Count > 1 && !headings.Exists(heading => heading.Column == ListColumn.Levels))
        {
            levels.ForEach(i => headings[i] = new(headings[i].Text, ListColumn.Levels, 0, headings[i].Text));
        }
    }

    // A heading for names in the second row is that of a table of its own, unless it divides the one above it into 主项 and 子项.
    private bool HasNoNameOfItsOwn(int index)
    {
        var (top, below) = (_shown[index], _shown[index + 1]);
        for (var i = 0; i < below.Length; i++)
        {
            if (_words.Read(below[i]).Column == ListColumn.Name && !(i < top.Length && _words.Read(top[i]).Column == ListColumn.Name))
            {
                return false;
            }
        }

        return true;
    }

    // Without ranges (as in CSV) a second header row shows by standing where the first is blank.
    private bool StandsUnderGroups(int index)
    {
        if (_ranges.Count > 0)
        {
            return false;
        }

        var (top, below) = (_shown[index], _shown[index + 1]);
        var places = Enumerable.Range(0, below.Length).Where(i => below[i] is not null).ToList();
        return places.Count > 1 && places.TrueForAll(i => below[i]!.Length <= LongestPart && GroupOf(index, i) is var group && group < top.Length && top[group] is not null)
            && places.Exists(i => i >= top.Length || top[i] is null);
    }

    // The heading in the first row that a cell of the second belongs to: its own, or the last one to the left, over cells that are filled throughout.
    private int GroupOf(int index, int column)
    {
        var (top, below) = (_shown[index], _shown[index + 1]);
        var group = column;
        while (group > 0 && group < below.Length && below[group] is not null && (group >= top.Length || top[group] is null))
        {
            group--;
        }

        return group < below.Length && below[group] is not null ? group : column;
    }

    private int LeftOf(int row, int column)
    {
        foreach (var range in _ranges)
        {
            if (range.FirstRow == row && range.FirstColumn - 1 < column && range.LastColumn - 1 >= column)
            {
                return range.FirstColumn - 1;
            }
        }

        return column;
    }
}

/// <summary>The header of a sheet (表头).</summary>
/// <param name="Row">The first row, counted from 1.</param>
/// <param name="RowCount">1, or 2 where headings have parts below them.</param>
/// <param name="Columns">What the columns hold.</param>
internal sealed record Header(int Row, int RowCount, ColumnMap Columns)
{
    /// <summary>The last row of the header.</summary>
    public int LastRow => Row + RowCount - 1;
}
