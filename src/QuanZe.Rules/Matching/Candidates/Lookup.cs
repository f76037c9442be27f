namespace QuanZe.Rules.Matching.Candidates;

/// <summary>What rows of a catalogue are looked up by (查找表): grams of their names, base codes, cited provisions.</summary>
/// <remarks>Immutable, safe to share.</remarks>
internal sealed class Lookup
{
    private readonly CatalogueIndex _index;
    private readonly SortedPostings _codes;
    private readonly SortedPostings _provisions;

    private Lookup(CatalogueIndex index, GramPostings grams, SortedPostings codes, SortedPostings provisions)
    {
        _index = index;
        Grams = grams;
        _codes = codes;
        _provisions = provisions;
    }

    /// <summary>Names by gram.</summary>
    public GramPostings Grams { get; }

    /// <summary>The bytes they take.</summary>
    public long Bytes => Grams.Bytes + _codes.Bytes + _provisions.Bytes;

    /// <summary>Makes the tables.</summary>
    public static Lookup Of(CatalogueIndex index)
    {
        var rows = index.Rows;
        var codes = Enumerable.Range(0, rows.Count).Where(place => rows.Item(place).Code.BaseKey is not null).ToArray();
        var provisions = Enumerable.Range(0, rows.Count).SelectMany(place => rows.Provisions(place).ToArray().Where(Provisions.HasArticle).Select(key => (Key: key, Place: place))).ToArray();
        return new Lookup(
            index,
            GramPostings.Of(rows.Keys, index.Grams),
            SortedPostings.Of([.. codes.Select(place => TextHash.Of(rows.Item(place).Code.BaseKey))], codes),
            SortedPostings.Of([.. provisions.Select(entry => entry.Key)], [.. provisions.Select(entry => entry.Place)]));
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
            if (_index.Rows.Item(place).Code.BaseKey == code)
            {
                yield return place;
            }
        }
    }

    /// <summary>The places that cite a provision.</summary>
    public ReadOnlySpan<int> Citing(ulong provision) => _provisions.RowsOf(provision);
}
