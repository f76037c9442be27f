namespace QuanZe.Rules.Matching.Candidates;

/// <summary>Rows by a 64-bit key (倒排表): the keys in order, the rows of all keys in one array.</summary>
/// <remarks>Immutable, safe to share.</remarks>
internal sealed class SortedPostings
{
    private readonly ulong[] _keys;
    private readonly int[] _starts;
    private readonly int[] _rows;

    private SortedPostings(ulong[] keys, int[] starts, int[] rows)
    {
        _keys = keys;
        _starts = starts;
        _rows = rows;
    }

    /// <summary>Sorts rows under their keys.</summary>
    /// <param name="keys">A key for each entry; sorted in place.</param>
    /// <param name="rows">The row of each entry; sorted in place, within a key by number.</param>
    public static SortedPostings Of(ulong[] keys, int[] rows)
    {
        Array.Sort(keys, rows);
        var (distinct, starts) = (new List<ulong>(), new List<int>());
        for (var entry = 0; entry < keys.Length; entry++)
        {
            if (entry == 0 || keys[entry] != keys[entry - 1])
            {
                distinct.Add(keys[entry]);
                starts.Add(entry);
            }
        }

        starts.Add(keys.Length);
        for (var key = 0; key < distinct.Count; key++)
        {
            rows.AsSpan(starts[key], starts[key + 1] - starts[key]).Sort();
        }

        return new SortedPostings([.. distinct], [.. starts], rows);
    }

    public static SortedPostings Read(IndexReader reader, int rowCount)
    {
        var (keys, rows) = (reader.Array<ulong>(), reader.Places(rowCount));
        return new SortedPostings(keys, reader.Starts(keys.Length, rows.Length), rows);
    }

    public void Write(IndexWriter writer)
    {
        writer.Array(_keys);
        writer.Array(_rows);
        writer.Array(_starts);
    }

    /// <summary>The rows under a key, in order.</summary>
    public ReadOnlySpan<int> RowsOf(ulong key)
    {
        var place = Array.BinarySearch(_keys, key);
        return place < 0 ? [] : _rows.AsSpan(_starts[place], _starts[place + 1] - _starts[place]);
    }
}
