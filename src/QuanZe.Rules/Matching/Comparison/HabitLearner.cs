using QuanZe.Rules.Matching.Assignment;
using QuanZe.Rules.Matching.Candidates;
using QuanZe.Rules.Matching.Scoring;

namespace QuanZe.Rules.Matching.Comparison;

/// <summary>
/// Learns from the pairs themselves what two lists say for each other (用语习惯的学习), without labels: what recurs across the lists is wording, what tells neighbours of one
/// list apart is meaning. No table of synonyms is needed for either.
/// </summary>
internal sealed class HabitLearner
{
    private const double LikelyFrom = 0.3;
    private const double PlausibleFrom = 0.002;
    private const int MostSegments = 3;
    private const double NeighbourCosine = 0.6;

    private readonly WordingHabits _habits = new();
    private readonly List<ProposedPair> _pairs;
    private readonly IListRows _left;
    private readonly IListRows _right;
    private readonly TopPairs _ofLeft;

    // What the best pair of each left row has contributed itself.
    private readonly double[] _own;

    private HabitLearner(List<ProposedPair> pairs, IListRows left, IListRows right)
    {
        (_pairs, _left, _right, _own) = (pairs, left, right, new double[left.Count]);
        var ofRight = new TopPairs(right.Count);
        _ofLeft = new TopPairs(left.Count);
        for (var pair = 0; pair < pairs.Count; pair++)
        {
            _ofLeft.Offer(pairs[pair].Left, pair, pairs[pair].LogOdds);
            ofRight.Offer(pairs[pair].Right, pair, pairs[pair].LogOdds);
        }

        for (var row = 0; row < left.Count; row++)
        {
            Across(row);
        }

        Within(_ofLeft, pair => pair.Right, right);
        Within(ofRight, pair => pair.Left, left);
    }

    /// <summary>Weighs the differences of all plausible pairs anew.</summary>
    public static void Apply(List<ProposedPair> pairs, IListRows left, IListRows right, WordingWeights wording)
    {
        var learner = new HabitLearner(pairs, left, right);
        Parallel.ForEach(RowBlock.Of(pairs.Count), block =>
        {
            for (var pair = block.From; pair < block.To; pair++)
            {
                learner.Weigh(pair, wording);
            }
        });
    }

    private void Weigh(int number, WordingWeights wording)
    {
        var pair = _pairs[number];
        if (pair.Comparison[Feature.SameName] == 0 && PairScorer.Probability(pair.LogOdds) >= PlausibleFrom)
        {
            var difference = NameDifference.Between(_left.Name(pair.Left).Heavy, _right.Name(pair.Right).Heavy);
            var ownUse = _ofLeft.BestOf(pair.Left) == number ? _own[pair.Left] : 0;
            pair.Comparison.Weigh(DifferenceMeasure.Of(difference, _right, _habits, ownUse));
            pair.Comparison[Feature.KnownDifference] = _habits.Meaning(difference, ownUse);
            pair.Comparison[Feature.KnownWording] = wording.IsEmpty ? 0 : wording.Of(difference);
        }
    }

    // The likeliest pair of a row says what the other list calls the same act.
    private void Across(int row)
    {
        if (_ofLeft.BestOf(row) is var number and >= 0 && _pairs[number] is var best && best.Comparison[Feature.SameName] == 0 && PairScorer.Probability(best.LogOdds) is >= LikelyFrom and var probability)
        {
            var difference = NameDifference.Between(_left.Name(best.Left).Heavy, _right.Name(best.Right).Heavy);
            if (difference.Segments.Length <= MostSegments)
            {
                _habits.AddAcross(difference, probability);
                _own[row] = probability;
            }
        }
    }

    // The candidates of one row are each other's neighbours.
    private void Within(TopPairs ranked, Func<ProposedPair, int> row, IListRows rows)
    {
        var seen = new HashSet<(int, int)>();
        for (var own = 0; own < ranked.Rows; own++)
        {
            var rivals = ranked.Of(own);
            for (var i = 1; i < rivals.Length && rivals[i] >= 0; i++)
            {
                var (a, b) = (row(_pairs[rivals[0]]), row(_pairs[rivals[i]]));
                if (a != b && seen.Add((Math.Min(a, b), Math.Max(a, b))) && rows.Cosine(a, b) >= NeighbourCosine)
                {
                    var difference = NameDifference.Between(rows.Name(a).Heavy, rows.Name(b).Heavy);

                    // Where several segments differ, one of them tells the rows apart and the others may be mere wording.
                    if (difference.Segments.Length == 1)
                    {
                        _habits.AddWithin(difference);
                    }
                }
            }
        }
    }
}
