using QuanZe.Sdk;

namespace QuanZe.Rules.Alignment;

/// <summary>Two rows that are compared element by element (比对双方).</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
/// <param name="aligned">The aligned item both belong to.</param>
/// <param name="upper">The row whose elements are expected.</param>
/// <param name="lower">The row that should agree.</param>
public sealed class ComparedPair(AlignedItem aligned, ListedItem upper, ListedItem lower)
{
    /// <summary>The aligned item both belong to.</summary>
    public AlignedItem Aligned { get; } = aligned;

    /// <summary>The row whose elements are expected.</summary>
    public ListedItem Upper { get; } = upper;

    /// <summary>The row that should agree.</summary>
    public ListedItem Lower { get; } = lower;

    /// <summary>Whether a live row of the catalogue is claimed at a level that it does not name.</summary>
    public bool IsClaimedAtOtherLevel =>
        Upper is { IsStandard: true, IsOver: false } && Lower.IsJudged && !Catalogue.IsFor(Upper.Item, Lower.Level);
}
