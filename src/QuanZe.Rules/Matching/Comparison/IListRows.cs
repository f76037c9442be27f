using QuanZe.Rules.Matching.Canonical;
using QuanZe.Sdk;

namespace QuanZe.Rules.Matching.Comparison;

/// <summary>What comparison asks of the list a row stands in (所在清单): an index answers, and in tests a handful of rows.</summary>
internal interface IListRows
{
    /// <summary>The number of rows.</summary>
    public int Count { get; }

    /// <summary>The row at a place.</summary>
    public PowerItem Item(int row);

    /// <summary>Its name in the forms that matching compares.</summary>
    public MatchName Name(int row);

    /// <summary>Whether several rows share its stem and differ by the bracket behind it.</summary>
    public bool IsQualifiedFamily(int row);

    /// <summary>How much a character tells rows of the list apart.</summary>
    public double CharacterWeight(char character);

    /// <summary>The cosine of the names of two rows of the list.</summary>
    public double Cosine(int row, int other);

    /// <summary>The provisions that a row cites, as <see cref="Candidates.Provisions"/> numbers them.</summary>
    public ReadOnlySpan<ulong> Provisions(int row);

    /// <summary>The number of rows that cite a provision.</summary>
    public int RowsCiting(ulong provision);
}
