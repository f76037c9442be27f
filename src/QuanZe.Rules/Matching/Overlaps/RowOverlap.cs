using QuanZe.Sdk;

namespace QuanZe.Rules.Matching.Overlaps;

/// <summary>Two rows of one government's lists that claim the same act (重复与交叉).</summary>
/// <param name="Left">The row that comes first.</param>
/// <param name="Right">The other row.</param>
/// <param name="Kind">What they are to each other.</param>
/// <param name="Probability">How surely, 0 to 1. An estimate, not calibrated: published lists hold too few overlaps to calibrate on.</param>
public sealed record RowOverlap(PowerItem Left, PowerItem Right, OverlapKind Kind, double Probability);

/// <summary>What two rows that claim the same act are to each other (重复与交叉的种类).</summary>
public enum OverlapKind
{
    /// <summary>One body lists the act twice (重复).</summary>
    Duplicate = 0,

    /// <summary>Two bodies claim the act under the same provision (抢着管).</summary>
    Contested = 1,
}
