using QuanZe.Sdk.Import;

namespace QuanZe.Corpus.Tests.Import;

/// <summary>A sheet that tests bend out of shape: rows counted from 0, ranges as files count them, from 1.</summary>
internal sealed class MutableSheet(string name, List<string?[]> rows, List<MergedRange> merges)
{
    public string Name { get; } = name;

    public List<string?[]> Rows { get; } = rows;

    public List<MergedRange> Merges { get; } = merges;

    public MutableSheet Copy() => new(Name, [.. Rows.Select(row => (string?[])row.Clone())], [.. Merges]);

    public ImportResult Read() => ListReader.Read(new RowsSource("表.xlsx", new SheetRows(Name, Rows) { MergedRanges = Merges }));

    /// <summary>The text of a cell, both counted from 0; null beyond the end of the row.</summary>
    public string? this[int row, int column]
    {
        get => column < Rows[row].Length ? Rows[row][column] : null;
        set
        {
            if (column >= Rows[row].Length)
            {
                var cells = Rows[row];
                Array.Resize(ref cells, column + 1);
                Rows[row] = cells;
            }

            Rows[row][column] = value;
        }
    }

    public void Insert(int index, string?[] cells)
    {
        Rows.Insert(index, cells);
        for (var i = 0; i < Merges.Count; i++)
        {
            var range = Merges[i];
            Merges[i] = range with { FirstRow = range.FirstRow + (range.FirstRow > index ? 1 : 0), LastRow = range.LastRow + (range.LastRow > index ? 1 : 0) };
        }
    }

    public void Delete(int index)
    {
        Rows.RemoveAt(index);
        for (var i = Merges.Count - 1; i >= 0; i--)
        {
            var range = Merges[i];
            range = range with { FirstRow = range.FirstRow - (range.FirstRow > index + 1 ? 1 : 0), LastRow = range.LastRow - (range.LastRow > index ? 1 : 0) };
            Merges[i] = range;
            if (range.LastRow < range.FirstRow)
            {
                Merges.RemoveAt(i);
            }
        }
    }

    /// <summary>Whether no range reaches into a row from above or out of it below.</summary>
    public bool StandsAlone(int index) => !Merges.Exists(range => range.FirstRow <= index + 1 && range.LastRow >= index + 1 && range.FirstRow != range.LastRow);

    /// <summary>Whether no range crosses the line above a row.</summary>
    public bool CanPartAbove(int index) => !Merges.Exists(range => range.FirstRow <= index && range.LastRow > index);
}
