namespace QuanZe.Rules.Matching.Candidates;

/// <summary>For each gram the names that have it (字组倒排表), in two flat arrays. Grams that stand in too many names find nobody and are left out.</summary>
/// <remarks>
/// A posting is the number of a name and nothing else: what a gram adds to the cosine is the same for all its names but for the length of each, which is
/// divided by when the sum is complete. Immutable, safe to share.
/// </remarks>
internal sealed class GramPostings
{
    private readonly int[] _starts;
    private readonly int[] _names;

    private GramPostings(int[] starts, int[] names)
    {
        _starts = starts;
        _names = names;
    }

    /// <summary>The most names a gram may have to be looked up: a hundredth of all, in small lists 256.</summary>
    public static int LongestList(int names) => Math.Max(256, names / 100);

    /// <summary>Enters the names.</summary>
    public static GramPostings Of(string[] names, GramTable table)
    {
        var longest = LongestList(names.Length);
        var starts = new int[table.Count + 1];
        for (var gram = 0; gram < table.Count; gram++)
        {
            starts[gram + 1] = starts[gram] + (table.Names[gram] <= longest ? table.Names[gram] : 0);
        }

        var (next, postings) = (starts.AsSpan(0, table.Count).ToArray(), new int[starts[^1]]);
        var vector = new NameVector();
        for (var name = 0; name < names.Length; name++)
        {
            vector.Set(names[name], table);
            foreach (var gram in vector.Ids.AsSpan(0, vector.Count))
            {
                if (gram >= 0 && next[gram] < starts[gram + 1])
                {
                    postings[next[gram]++] = name;
                }
            }
        }

        return new GramPostings(starts, postings);
    }

    public static GramPostings Read(IndexReader reader, int grams, int names)
    {
        var postings = reader.Places(names);
        return new GramPostings(reader.Starts(grams, postings.Length), postings);
    }

    public void Write(IndexWriter writer)
    {
        writer.Array(_names);
        writer.Array(_starts);
    }

    /// <summary>The names that have a gram, in order; none for a gram that is unknown or too frequent.</summary>
    public ReadOnlySpan<int> NamesWith(int gram) => gram < 0 ? [] : _names.AsSpan(_starts[gram], _starts[gram + 1] - _starts[gram]);
}
