using QuanZe.Sdk;

namespace QuanZe.Rules.Matching.Candidates;

/// <summary>A list made ready to be matched (匹配索引): built once per catalogue and shared by every list that is matched against it.</summary>
/// <remarks>
/// Immutable, safe to share between threads. It keeps the list. What is only needed to look rows up in it (postings of grams, codes and provisions) is made when a list is
/// first matched against it. It holds the canonical names of the rows and some flat arrays: about 350 bytes a row beside the list itself.
/// </remarks>
public sealed class CatalogueIndex
{
    private readonly Lazy<Lookup> _lookup;

    private CatalogueIndex(CanonicalRows rows)
    {
        Rows = rows;
        Grams = GramTable.Of(rows.Keys, rows.CountOf);
        Norms = NormsOf(rows.Keys, Grams);
        _lookup = new Lazy<Lookup>(() => Lookup.Of(this));
    }

    /// <summary>The list.</summary>
    public PowerList List => Rows.List;

    internal CanonicalRows Rows { get; }

    internal GramTable Grams { get; }

    /// <summary>The length of the vector of each key.</summary>
    internal float[] Norms { get; }

    /// <summary>What rows are looked up by.</summary>
    internal Lookup Lookup => _lookup.Value;

    /// <summary>Makes a list ready.</summary>
    /// <param name="list">The list.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="list"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static CatalogueIndex Build(PowerList list, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new CatalogueIndex(CanonicalRows.Of(list, cancellationToken));
    }

    private static float[] NormsOf(string[] keys, GramTable grams)
    {
        var norms = new float[keys.Length];
        Parallel.ForEach(RowBlock.Of(keys.Length), () => new NameVector(), (block, _, vector) =>
        {
            for (var key = block.From; key < block.To; key++)
            {
                vector.Set(keys[key], grams);
                norms[key] = vector.Norm;
            }

            return vector;
        }, _ => { });
        return norms;
    }
}
