using QuanZe.Sdk;
using QuanZe.Sdk.Import;

namespace QuanZe.Corpus.Tests.Import;

/// <summary>Ways in which sheets of other offices differ from the ones at hand, and damage that no office would do.</summary>
internal static class SheetMutations
{
    /// <summary>After these the same items must be read.</summary>
    public static readonly Dictionary<string, Action<MutationTarget>> Harmless = new()
    {
        ["blank rows inserted"] = t => Repeat(3, () => t.Sheet.Insert(t.Random.Next(t.LastHeaderRow, t.Sheet.Rows.Count + 1), [])),
        ["columns shuffled"] = ShuffleColumns,
        ["known synonyms"] = t =>
        {
            t.Rename(ListColumn.Name, "职权名称");
            t.Rename(ListColumn.Type, "权责类型");
            t.Rename(ListColumn.Basis, "法律依据");
            t.Rename(ListColumn.Body, "实施机关");
        },
        ["header repeated"] = t => t.BeforeItem(index => t.Sheet.Insert(index, [.. t.Sheet.Rows[t.LastHeaderRow - 1]])),
        ["section heading"] = t => t.BeforeItem(index => t.Sheet.Insert(index, ["二、行政处罚"])),
        ["total row"] = t => t.Append("合计", "12项"),
        ["signature row"] = t => t.Append("填表人：某某", null, null),
        ["numbered empty rows"] = t => Repeat(5, () => t.Append("901")),
        ["no numbers"] = t => t.Clear(ListColumn.Sequence),
        ["unmerged, not filled"] = t => Unmerge(t, fill: false),
        ["unmerged, every cell filled"] = t => Unmerge(t, fill: true),
    };

    /// <summary>After these the same items must be read, but for their types.</summary>
    public static readonly Dictionary<string, Action<MutationTarget>> Untyping = new()
    {
        ["unknown word for the type"] = t => t.Rename(ListColumn.Type, "门类"),
        ["no types"] = t => t.Clear(ListColumn.Type),
    };

    /// <summary>After these only the accounts must hold.</summary>
    public static readonly Dictionary<string, Action<MutationTarget>> Harmful = new()
    {
        ["8 % of cells blanked"] = t => t.EachCell(_ => t.Random.Next(100) < 8 ? null : _),
        ["8 random ranges"] = t => Repeat(8, () => t.Sheet.Merges.Add(t.RandomRange())),
        ["rows deleted"] = t => Repeat(3, () => t.Sheet.Delete(t.Random.Next(t.Sheet.Rows.Count))),
        ["rows copied"] = t => Repeat(3, () => t.Sheet.Insert(t.Random.Next(t.Sheet.Rows.Count), [.. t.Sheet.Rows[t.Random.Next(t.Sheet.Rows.Count)]])),
        ["a row doubled below itself"] = t =>
        {
            var index = t.Random.Next(t.Sheet.Rows.Count);
            t.Sheet.Insert(index + 1, [.. t.Sheet.Rows[index]]);
        },
        ["cells exchanged"] = t => Repeat(20, () => t.Exchange()),
        ["unknown word for the name"] = t => t.Rename(ListColumn.Name, "内容摘要"),
    };

    private static void Repeat(int times, Action action)
    {
        for (var i = 0; i < times; i++)
        {
            action();
        }
    }

    // Columns that a range ties together move together; titles above the header lose their ranges.
    private static void ShuffleColumns(MutationTarget target)
    {
        var sheet = target.Sheet;
        sheet.Merges.RemoveAll(range => range.LastRow < target.LastHeaderRow);
        var width = sheet.Rows.Max(row => row.Length);
        var blocks = new List<List<int>>();
        for (var column = 0; column < width; column++)
        {
            if (column > 0 && sheet.Merges.Exists(range => range.FirstColumn <= column && range.LastColumn > column))
            {
                blocks[^1].Add(column);
            }
            else
            {
                blocks.Add([column]);
            }
        }

        var order = blocks.OrderBy(_ => target.Random.Next()).SelectMany(block => block).ToArray();
        var places = order.Select((old, index) => (old, index)).ToDictionary(pair => pair.old, pair => pair.index);
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            var cells = sheet.Rows[row];
            sheet.Rows[row] = [.. order.Select(old => old < cells.Length ? cells[old] : null)];
        }

        for (var i = 0; i < sheet.Merges.Count; i++)
        {
            var range = sheet.Merges[i];
            var first = places.GetValueOrDefault(range.FirstColumn - 1, range.FirstColumn - 1) + 1;
            sheet.Merges[i] = range with { FirstColumn = first, LastColumn = first + range.LastColumn - range.FirstColumn };
        }
    }

    private static void Unmerge(MutationTarget target, bool fill)
    {
        var sheet = target.Sheet;
        foreach (var range in sheet.Merges.Where(range => range.FirstRow > target.LastHeaderRow).ToArray())
        {
            var text = sheet[range.FirstRow - 1, range.FirstColumn - 1];
            for (var row = range.FirstRow - 1; row < Math.Min(range.LastRow, sheet.Rows.Count); row++)
            {
                for (var column = range.FirstColumn - 1; column < range.LastColumn; column++)
                {
                    if (row != range.FirstRow - 1 || column != range.FirstColumn - 1)
                    {
                        sheet[row, column] = fill ? text : null;
                    }
                }
            }

            sheet.Merges.Remove(range);
        }
    }
}
