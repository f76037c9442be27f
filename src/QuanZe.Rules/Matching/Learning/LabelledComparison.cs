using QuanZe.Rules.Matching.Comparison;

namespace QuanZe.Rules.Matching.Learning;

/// <summary>A compared pair of which it is known whether both rows are one item (已知配对).</summary>
/// <param name="LeftId">The id of the left row; rows are held back whole.</param>
/// <param name="Sample">What was measured.</param>
/// <param name="Difference">How the names differ.</param>
internal sealed record LabelledComparison(string LeftId, Sample Sample, NameDifference Difference)
{
    public bool IsSame => Sample.IsSame;

    /// <summary>Whether the row is among those held back: one of so many, chosen by its id.</summary>
    public bool IsHeldBack(int oneOf) => IsHeldBack(LeftId, oneOf);

    /// <summary>Whether a left row is among those held back.</summary>
    public static bool IsHeldBack(string leftId, int oneOf) => SegmentKey.Of(leftId, "") % (ulong)oneOf == 0;
}
