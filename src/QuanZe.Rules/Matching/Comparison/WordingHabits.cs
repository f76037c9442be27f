using System.Runtime.InteropServices;

namespace QuanZe.Rules.Matching.Comparison;

/// <summary>
/// What two lists say for each other (用语习惯), learnt from the lists themselves: a segment that stands for another in many likely pairs is a habit of wording and weighs
/// little; one that tells rows of one list apart is known to mean something.
/// </summary>
/// <remarks>Filled by one thread, then only read. The order of entries decides nothing.</remarks>
internal sealed class WordingHabits
{
    // Below this many expected uses a rewording is no habit.
    private const double FewestUses = 0.9;

    private readonly Dictionary<ulong, double> _across = [];
    private readonly Dictionary<ulong, double> _within = [];

    /// <summary>Enters the difference of a likely pair.</summary>
    public void AddAcross(NameDifference difference, double probability) => Add(_across, difference, probability);

    /// <summary>Enters the difference of two rows of one list.</summary>
    public void AddWithin(NameDifference difference) => Add(_within, difference, 1);

    /// <summary>The part of a segment's weight that is left when habits are known: 1 for all of it.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="segment">One of its segments.</param>
    /// <param name="ownUse">What the difference itself has contributed.</param>
    public double Kept(NameDifference difference, DifferingSegment segment, double ownUse)
    {
        var key = Key(difference, segment);
        var across = _across.GetValueOrDefault(key) - ownUse;
        return across < FewestUses ? 1 : (1 + _within.GetValueOrDefault(key)) / (1 + _within.GetValueOrDefault(key) + across);
    }

    /// <summary>How surely one of the segments tells rows of one list apart: 0 to 1.</summary>
    public double Meaning(NameDifference difference, double ownUse)
    {
        var most = 0.0;
        foreach (var segment in difference.Segments)
        {
            var key = Key(difference, segment);
            var within = _within.GetValueOrDefault(key);
            most = within == 0 ? most : Math.Max(most, within / (within + 0.5 + Math.Max(0, _across.GetValueOrDefault(key) - ownUse)));
        }

        return most;
    }

    private static void Add(Dictionary<ulong, double> uses, NameDifference difference, double use)
    {
        foreach (var segment in difference.Segments)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(uses, Key(difference, segment), out _) += use;
        }
    }

    private static ulong Key(NameDifference difference, DifferingSegment segment) => SegmentKey.Of(difference.Removed(segment), difference.Added(segment));
}
