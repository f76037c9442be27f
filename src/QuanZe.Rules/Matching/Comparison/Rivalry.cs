using QuanZe.Rules.Matching.Assignment;

namespace QuanZe.Rules.Matching.Comparison;

/// <summary>Compares a pair with its rivals (与其他候选的距离): the runner-up on either side, and the nearest rows of the partners' own lists.</summary>
/// <remarks>The nearest rows of one list are different items by construction. The candidates of one row are each other's neighbours, so no further query is needed.</remarks>
internal static class Rivalry
{
    // A larger margin says that the row has no rival, not that the pair is surer.
    private const double LargestMargin = 0.15;

    public static void Measure(List<ProposedPair> pairs, IListRows left, IListRows right)
    {
        var byLeft = Ranked(pairs, pair => pair.Left, left.Count, pair => right.Item(pair.Right).Id);
        var byRight = Ranked(pairs, pair => pair.Right, right.Count, pair => left.Item(pair.Left).Id);
        foreach (var pair in pairs)
        {
            var margin = Math.Min(Margin(pair, byLeft[pair.Left]!), Margin(pair, byRight[pair.Right]!));
            pair.Comparison[Feature.Margin] = pair.Comparison[Feature.Qualifier] > 0 ? Math.Min(0, margin) : margin;
            pair.Comparison[Feature.Sibling] = Sibling(pair, byLeft[pair.Left]!, right) + Sibling(pair, byRight[pair.Right]!, left, isRight: true);
        }
    }

    private static List<ProposedPair>?[] Ranked(List<ProposedPair> pairs, Func<ProposedPair, int> row, int rows, Func<ProposedPair, string> id)
    {
        var ranked = new List<ProposedPair>?[rows];
        foreach (var pair in pairs)
        {
            (ranked[row(pair)] ??= []).Add(pair);
        }

        foreach (var rivals in ranked)
        {
            if (rivals is { Count: > 1 })
            {
                rivals.Sort((a, b) => Corrected(b).CompareTo(Corrected(a)) is var order and not 0 ? order : string.CompareOrdinal(id(a), id(b)));
            }
        }

        return ranked;
    }

    private static double Corrected(ProposedPair pair) => pair.Comparison.Cosine - (pair.Comparison.HasHardEvidence ? 0.2 : 0);

    private static double Margin(ProposedPair pair, List<ProposedPair> rivals)
    {
        var best = rivals[0] == pair ? (rivals.Count > 1 ? Corrected(rivals[1]) : 0) : Corrected(rivals[0]);
        return Math.Clamp(Corrected(pair) - best, -0.5, LargestMargin);
    }

    private static double Sibling(ProposedPair pair, List<ProposedPair> rivals, IListRows own, bool isRight = false)
    {
        var row = isRight ? pair.Left : pair.Right;
        var nearest = 0.0;
        foreach (var rival in rivals.Take(4))
        {
            var other = isRight ? rival.Left : rival.Right;
            if (other != row)
            {
                nearest = Math.Max(nearest, own.Cosine(row, other));
            }
        }

        return Math.Clamp(pair.Comparison.Cosine - nearest, -0.5, 0.25) / 2;
    }
}
