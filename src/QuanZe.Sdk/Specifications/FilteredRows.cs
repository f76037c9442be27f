using System.Collections;

namespace QuanZe.Sdk.Specifications;

/// <summary>The rows of a sequence that a filter keeps, found while they are enumerated (筛选结果).</summary>
internal static class FilteredRows
{
    /// <summary>Rows that lie in memory side by side are asked block by block, others one by one.</summary>
    public static IEnumerable<T> Of<T>(IEnumerable<T> rows, RowFilter<T> filter) => rows is T[] or List<T> or ValueList<T> ? new FilteredBlocks<T>(rows, filter) : ByRow(rows, filter);

    private static IEnumerable<T> ByRow<T>(IEnumerable<T> rows, RowFilter<T> filter)
    {
        foreach (var row in rows)
        {
            if (filter.Holds(row))
            {
                yield return row;
            }
        }
    }
}

/// <summary>The rows kept of an array or list.</summary>
internal sealed class FilteredBlocks<T>(IEnumerable<T> rows, RowFilter<T> filter) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator() => new BlockEnumerator<T>(rows, filter);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
