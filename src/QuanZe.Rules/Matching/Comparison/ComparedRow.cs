using QuanZe.Rules.Matching.Canonical;
using QuanZe.Sdk;

namespace QuanZe.Rules.Matching.Comparison;

/// <summary>One side of a comparison (被比对的行): the row, its canonical name and the provisions it cites, all read beforehand.</summary>
internal readonly ref struct ComparedRow(PowerItem item, MatchName name, ReadOnlySpan<ulong> provisions)
{
    public PowerItem Item { get; } = item;

    public MatchName Name { get; } = name;

    /// <summary>The provisions as <see cref="Candidates.Provisions"/> numbers them.</summary>
    public ReadOnlySpan<ulong> Provisions { get; } = provisions;
}
