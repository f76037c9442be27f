namespace QuanZe.Rules.Matching.Candidates;

/// <summary>What rows of a catalogue are looked up by (查找表): the grams of their names and their base codes.</summary>
/// <remarks>Immutable, safe to share.</remarks>
internal sealed class Lookup
{
    private readonly CanonicalRows _rows;
    private readonly SortedPostings _codes;

    private Lookup(CanonicalRows rows, GramPostings grams, SortedPostings codes)
    {
        _rows = rows;
        Grams = grams;
        _codes = codes;
    }

    /// <summary>Names by gram.</summary>
    public GramPostings Grams { get; }

    /// <summary>Makes the tables.</summary>
    public static Lookup Of(CatalogueIndex index)
    {
        var rows = index.Rows;
        var coded = Enumerable.Range(0, rows.Count).Where(place => rows.Item(place).Code.BaseKey is not null).ToArray();
        return new Lookup(rows, GramPostings.Of(rows.Keys, index.Grams), SortedPostings.Of([.. coded.Select(place => TextHash.Of(rows.Item(place).Code.BaseKey))], coded));
    }

    public static Lookup Read(IndexReader reader, CanonicalRows rows, GramTable grams) =>
        new(rows, GramPostings.Read(reader, grams.Count, rows.Keys.Length), SortedPostings.Read(reader, rows.Count));

    public void Write(IndexWriter writer)
    {
        Grams.Write(writer);
        _codes.Write(writer);
    }

    /// <summary>The places with a base code.</summary>
    public IEnumerable<int> WithCode(string? code)
    {
        if (code is null)
        {
            yield break;
        }

        foreach (var place in _codes.RowsOf(TextHash.Of(code)).ToArray())
        {
            if (_rows.Item(place).Code.BaseKey == code)
            {
                yield return place;
            }
        }
    }
}
