using QuanZe.Sdk;
using QuanZe.Sdk.Import;

namespace QuanZe.Corpus.Tests.Import;

/// <summary>A sheet about to be mutated, with what was read from it before.</summary>
internal sealed class MutationTarget(MutableSheet sheet, ImportResult before, Random random)
{
    private static readonly Dictionary<ListColumn, string[]> Words = new()
    {
        [ListColumn.Sequence] = ["序号"],
        [ListColumn.Name] = ["事项名称", "项目"],
        [ListColumn.Type] = ["权力类型", "职权类型"],
        [ListColumn.Basis] = ["实施依据"],
        [ListColumn.Body] = ["行使主体", "责任主体"],
    };

    public MutableSheet Sheet { get; } = sheet.Copy();

    public Random Random => random;

    /// <summary>The last row of the header counted from 1: the index of the first row below it.</summary>
    public int LastHeaderRow { get; } = before.Ledgers[0].Rows.Last(row => row.Reason == RowReason.Header).Row;

    public void Rename(ListColumn column, string heading)
    {
        if (Place(column) is var place and >= 0)
        {
            Sheet[LastHeaderRow - 1, place] = heading;
        }
    }

    public void Clear(ListColumn column)
    {
        if (Place(column) is var place and >= 0)
        {
            for (var row = LastHeaderRow; row < Sheet.Rows.Count; row++)
            {
                if (place < Sheet.Rows[row].Length)
                {
                    Sheet.Rows[row][place] = null;
                }
            }
        }
    }

    /// <summary>Does something above the row of an item that has its own name and lends or borrows nothing.</summary>
    public void BeforeItem(Action<int> insert)
    {
        var items = before.List.Items
            .Where(item => !item.Origin.Inherited.Contains(ItemElement.Name) && Sheet.CanPartAbove(item.Origin.Row - 1))
            .Select(item => item.Origin.Row - 1)
            .ToArray();
        insert(items[Random.Next(items.Length)]);
    }

    /// <summary>Deletes the row of an item that lends nothing to others; null when the sheet has none.</summary>
    public string? DeleteItem()
    {
        var items = before.List.Items;
        var lone = Enumerable.Range(0, items.Count)
            .Where(i => Sheet.StandsAlone(items[i].Origin.Row - 1) && (i + 1 == items.Count || !items[i + 1].Origin.Inherited.Contains(ItemElement.Name)))
            .ToArray();
        if (lone.Length == 0)
        {
            return null;
        }

        var item = items[lone[Random.Next(lone.Length)]];
        Sheet.Delete(item.Origin.Row - 1);
        return item.Id;
    }

    public void Append(params string?[] cells) => Sheet.Rows.Add(cells);

    public void EachCell(Func<string?, string?> change)
    {
        foreach (var row in Sheet.Rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = change(row[i]);
            }
        }
    }

    public MergedRange RandomRange()
    {
        var row = Random.Next(1, Sheet.Rows.Count + 1);
        var column = Random.Next(1, 16);
        return new(row, column, row + Random.Next(5), column + Random.Next(4));
    }

    public void Exchange()
    {
        var (left, right) = (Random.Next(Sheet.Rows.Count), Random.Next(Sheet.Rows.Count));
        var (here, there) = (Random.Next(15), Random.Next(15));
        (Sheet[left, here], Sheet[right, there]) = (Sheet[right, there], Sheet[left, here]);
    }

    private int Place(ListColumn column) =>
        Array.FindIndex(Sheet.Rows[LastHeaderRow - 1], cell => cell is not null && Words[column].Contains(string.Concat(cell.Where(c => !char.IsWhiteSpace(c)))));
}
