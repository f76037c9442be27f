using QuanZe.Rules.Matching.Canonical;
using QuanZe.Rules.Matching.Comparison;
using QuanZe.Sdk;

namespace QuanZe.Rules.Matching.Candidates;

/// <summary>A list made ready to be matched (匹配索引): built once per catalogue and shared by every list that is matched against it.</summary>
/// <remarks>
/// Immutable, safe to share between threads. It keeps the list. It holds the canonical names of the rows and some flat arrays: less than 400 bytes a row beside the list itself.
/// </remarks>
public sealed class CatalogueIndex : IListRows
{
    [ThreadStatic]
    private static NameVector? _vector;

    [ThreadStatic]
    private static (CatalogueIndex? Index, int Place) _inVector;

    private readonly Lazy<Lookup> _lookup;
    private readonly SortedPostings _provisions;

    private CatalogueIndex(CanonicalRows rows, GramTable grams, float[] norms, SortedPostings provisions, Lookup? lookup = null)
    {
        Rows = rows;
        Grams = grams;
        Norms = norms;
        _provisions = provisions;
        _lookup = lookup is null ? new Lazy<Lookup>(() => Lookup.Of(this)) : new Lazy<Lookup>(lookup);
    }

    /// <summary>The list.</summary>
    public PowerList List => Rows.List;

    /// <summary>The number of rows.</summary>
    public int Count => Rows.Count;

    internal CanonicalRows Rows { get; }

    internal GramTable Grams { get; }

    /// <summary>The length of the vector of each key.</summary>
    internal float[] Norms { get; }

    /// <summary>What rows are looked up by; a list that only looks for partners never makes it.</summary>
    internal Lookup Lookup => _lookup.Value;

    /// <summary>Makes a list ready to be matched against.</summary>
    /// <param name="list">The list.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="list"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static CatalogueIndex Build(PowerList list, CancellationToken cancellationToken = default)
    {
        var index = Prepare(list, cancellationToken);
        _ = index.Lookup;
        return index;
    }

    /// <summary>Reads an index that <see cref="Write"/> wrote, several times faster than building it.</summary>
    /// <param name="stream">The bytes; left open.</param>
    /// <param name="list">The list it was made of, row by row as it was then.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">The bytes are no index, are damaged, were written by another version or belong to other rows; the message says which.</exception>
    public static CatalogueIndex Read(Stream stream, PowerList list)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(list);
        return IndexFile.Read(stream, list);
    }

    /// <summary>Writes the index without the list, some 150 bytes a row, for a host that keeps it beside its catalogue.</summary>
    /// <param name="stream">Where to; left open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        IndexFile.Write(stream, this);
    }

    /// <summary>Makes a list ready to look for partners; what others look it up by is made when they do.</summary>
    internal static CatalogueIndex Prepare(PowerList list, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(list);
        var rows = CanonicalRows.Of(list, cancellationToken);
        var grams = GramTable.Of(rows.Keys, rows.CountOf);
        return new CatalogueIndex(rows, grams, NormsOf(rows.Keys, grams), CitingRows(rows));
    }

    PowerItem IListRows.Item(int row) => Rows.Item(row);

    MatchName IListRows.Name(int row) => Rows.Name(row);

    bool IListRows.IsQualifiedFamily(int row) => Rows.IsQualifiedFamily(row);

    double IListRows.CharacterWeight(char character) => Grams.WeightOf(character);

    ReadOnlySpan<ulong> IListRows.Provisions(int row) => Rows.Provisions(row);

    int IListRows.RowsCiting(ulong provision) => Citing(provision).Length;

    internal void WriteArrays(IndexWriter writer)
    {
        Rows.Write(writer);
        Grams.Write(writer);
        writer.Array(Norms);
        _provisions.Write(writer);
        Lookup.Write(writer);
    }

    internal static CatalogueIndex ReadArrays(IndexReader reader, PowerList list)
    {
        var rows = CanonicalRows.Read(reader, list);
        var grams = GramTable.Read(reader);
        var norms = reader.Array<float>(rows.Keys.Length);
        var index = new CatalogueIndex(rows, grams, norms, SortedPostings.Read(reader, rows.Count), Lookup.Read(reader, rows, grams));
        IndexReader.Require(reader.IsAtEnd);
        return index;
    }

    // Whoever asks for one row against another asks for it against the next ones too.
    double IListRows.Cosine(int row, int other)
    {
        var vector = _vector ??= new NameVector();
        if (_inVector != (this, row))
        {
            vector.Set(Rows.Name(row).Heavy, Grams);
            _inVector = (this, row);
        }

        return vector.Cosine(Rows.Name(other).Heavy, Norms[Rows.KeyOf(other)]);
    }

    /// <summary>The places that cite an article.</summary>
    internal ReadOnlySpan<int> Citing(ulong provision) => _provisions.RowsOf(provision);

    private static SortedPostings CitingRows(CanonicalRows rows)
    {
        var (keys, places) = (new List<ulong>(), new List<int>());
        for (var place = 0; place < rows.Count; place++)
        {
            foreach (var provision in rows.Provisions(place))
            {
                if (Provisions.HasArticle(provision))
                {
                    keys.Add(provision);
                    places.Add(place);
                }
            }
        }

        return SortedPostings.Of([.. keys], [.. places]);
    }

    private static float[] NormsOf(string[] keys, GramTable grams)
    {
        var norms = new float[keys.Length];
        Parallel.ForEach(
            RowBlock.Of(keys.Length),
            () => new NameVector(),
            (block, _, vector) =>
            {
                for (var key = block.From; key < block.To; key++)
                {
                    vector.Set(keys[key], grams);
                    norms[key] = vector.Norm;
                }

                return vector;
            },
            _ => { });
        return norms;
    }
}
