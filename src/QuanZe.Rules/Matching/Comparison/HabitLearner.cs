using QuanZe.Rules.Matching.Assignment;
using QuanZe.Rules.Matching.Scoring;

namespace QuanZe.Rules.Matching.Comparison;

/// <summary>
/// Learns from the pairs themselves what two lists say for each other (用语习惯的学习), without labels: what recurs across the lists is wording, what tells neighbours of one
/// list apart is meaning. No table of synonyms is needed for either.
/// </summary>
internal static class HabitLearner
{
    private const double LikelyFrom = 0.3;
    private const double PlausibleFrom = 0.002;
    private const int MostSegments = 3;
    private const int Neighbours = 3;
    private const double NeighbourCosine = 0.6;

    /// <summary>Weighs the differences of all plausible pairs anew.</summary>
    public static void Apply(List<ProposedPair> pairs, IListRows left, IListRows right, WordingWeights wording)
    {
        var habits = new WordingHabits();
        var byLeft = Best(pairs, pair => pair.Left, left.Count);
        var byRight = Best(pairs, pair => pair.Right, right.Count);
        var own = new Dictionary<ProposedPair, double>(ReferenceEqualityComparer.Instance);
        foreach (var best in byLeft)
        {
            Across(best, habits, own, left, right);
        }

        Within(byLeft, pair => pair.Right, right, habits);
        Within(byRight, pair => pair.Left, left, habits);
        foreach (var pair in pairs)
        {
            if (pair.Comparison[Feature.SameName] == 0 && PairScorer.Probability(pair.LogOdds) >= PlausibleFrom)
            {
                var difference = NameDifference.Between(left.Name(pair.Left).Heavy, right.Name(pair.Right).Heavy);
                var ownUse = own.GetValueOrDefault(pair);
                pair.Comparison.Weigh(DifferenceMeasure.Of(difference, right, habits, ownUse));
                pair.Comparison[Feature.KnownDifference] = habits.Meaning(difference, ownUse);
                pair.Comparison[Feature.KnownWording] = wording.IsEmpty ? 0 : wording.Of(difference);
            }
        }
    }

    // The likeliest pair of a row says what the other list calls the same act.
    private static void Across(List<ProposedPair>? rivals, WordingHabits habits, Dictionary<ProposedPair, double> own, IListRows left, IListRows right)
    {
        if (rivals is null || rivals[0].Comparison[Feature.SameName] > 0 || PairScorer.Probability(rivals[0].LogOdds) is not (>= LikelyFrom and var probability))
        {
            return;
        }

        var difference = NameDifference.Between(left.Name(rivals[0].Left).Heavy, right.Name(rivals[0].Right).Heavy);
        if (difference.Segments.Length <= MostSegments)
        {
            habits.AddAcross(difference, probability);
            own.Add(rivals[0], probability);
        }
    }

    // The candidates of one row are each other's neighbours.
    private static void Within(List<ProposedPair>?[] ranked, Func<ProposedPair, int> row, IListRows rows, WordingHabits habits)
    {
        var seen = new HashSet<(int, int)>();
        foreach (var rivals in ranked)
        {
            for (var i = 1; rivals is not null && i < Math.Min(rivals.Count, Neighbours + 1); i++)
            {
                var (a, b) = (row(rivals[0]), row(rivals[i]));
                if (a != b && seen.Add((Math.Min(a, b), Math.Max(a, b))) && rows.Cosine(a, b) >= NeighbourCosine)
                {
                    var difference = NameDifference.Between(rows.Name(a).Heavy, rows.Name(b).Heavy);
                    // Where several segments differ, one of them tells the rows apart and the others may be mere wording.
                    if (difference.Segments.Length == 1)
                    {
                        habits.AddWithin(difference);
                    }
                }
            }
        }
    }

    private static List<ProposedPair>?[] Best(List<ProposedPair> pairs, Func<ProposedPair, int> row, int rows)
    {
        var ranked = new List<ProposedPair>?[rows];
        foreach (var pair in pairs)
        {
            (ranked[row(pair)] ??= []).Add(pair);
        }

        foreach (var rivals in ranked)
        {
            rivals?.Sort((a, b) => b.LogOdds.CompareTo(a.LogOdds) is var order and not 0 ? order : b.Comparison.Cosine.CompareTo(a.Comparison.Cosine));
        }

        return ranked;
    }
}
