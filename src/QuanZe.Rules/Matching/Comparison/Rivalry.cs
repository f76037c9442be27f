using QuanZe.Rules.Matching.Assignment;
using QuanZe.Rules.Matching.Candidates;

namespace QuanZe.Rules.Matching.Comparison;

/// <summary>Compares a pair with its rivals (与其他候选的距离): the runner-up on either side, and the nearest rows of the partners' own lists.</summary>
/// <remarks>The nearest rows of one list are different items by construction. The candidates of one row are each other's neighbours, so no further query is needed.</remarks>
internal sealed class Rivalry
{
    // A larger margin says that the row has no rival, not that the pair is surer.
    private const double LargestMargin = 0.15;
    private const double LeastDistance = -0.5;
    private const double LargestDistance = 0.25;
    private const double HardEvidence = 0.2;

    // A pair as far behind its rivals is lost; its neighbours are not looked at.
    private const double Lost = -0.3;

    private readonly List<ProposedPair> _pairs;
    private readonly IListRows _left;
    private readonly IListRows _right;
    private readonly TopPairs _ofLeft;
    private readonly TopPairs _ofRight;

    private Rivalry(List<ProposedPair> pairs, IListRows left, IListRows right)
    {
        (_pairs, _left, _right) = (pairs, left, right);
        (_ofLeft, _ofRight) = (new TopPairs(left.Count), new TopPairs(right.Count));
        for (var pair = 0; pair < pairs.Count; pair++)
        {
            var corrected = Corrected(pairs[pair]);
            _ofLeft.Offer(pairs[pair].Left, pair, corrected);
            _ofRight.Offer(pairs[pair].Right, pair, corrected);
        }
    }

    public static void Measure(List<ProposedPair> pairs, IListRows left, IListRows right)
    {
        var rivalry = new Rivalry(pairs, left, right);
        Parallel.ForEach(RowBlock.Of(pairs.Count), block =>
        {
            for (var pair = block.From; pair < block.To; pair++)
            {
                rivalry.Measure(pair);
            }
        });
    }

    private void Measure(int number)
    {
        var pair = _pairs[number];
        var best = Math.Max(_ofLeft.BestBut(pair.Left, number), _ofRight.BestBut(pair.Right, number));
        var margin = Math.Clamp(Corrected(pair) - best, LeastDistance, LargestMargin);
        pair.Comparison[Feature.Margin] = pair.Comparison[Feature.Qualifier] > 0 ? Math.Min(0, margin) : margin;
        pair.Comparison[Feature.Sibling] = margin < Lost ? 0 : (Distance(pair, NearestRight(pair)) + Distance(pair, NearestLeft(pair))) / 2;
    }

    private static double Distance(ProposedPair pair, double nearest) => Math.Clamp(pair.Comparison.Cosine - nearest, LeastDistance, LargestDistance);

    private double NearestRight(ProposedPair pair)
    {
        var nearest = 0.0;
        foreach (var rival in _ofLeft.Of(pair.Left))
        {
            nearest = rival < 0 || _pairs[rival].Right == pair.Right ? nearest : Math.Max(nearest, _right.Cosine(pair.Right, _pairs[rival].Right));
        }

        return nearest;
    }

    private double NearestLeft(ProposedPair pair)
    {
        var nearest = 0.0;
        foreach (var rival in _ofRight.Of(pair.Right))
        {
            nearest = rival < 0 || _pairs[rival].Left == pair.Left ? nearest : Math.Max(nearest, _left.Cosine(pair.Left, _pairs[rival].Left));
        }

        return nearest;
    }

    private static double Corrected(ProposedPair pair) => pair.Comparison.Cosine - (pair.Comparison.HasHardEvidence ? HardEvidence : 0);
}
