using QuanZe.Rules.Matching.Assignment;
using QuanZe.Rules.Matching.Comparison;
using QuanZe.Rules.Matching.Scoring;
using QuanZe.Sdk;

namespace QuanZe.Rules.Matching;

/// <summary>Writes down what a run has chosen (匹配结果整理): matches with their explanations at hand, repeats, and the rows that are left.</summary>
internal sealed class MatchReport(MatchRun run, ProposedPair[] pairs, List<ProposedPair> chosen)
{
    private readonly bool[] _usedLeft = new bool[run.Left.Rows.Count];
    private readonly bool[] _usedRight = new bool[run.Right.Rows.Count];

    public MatchResult Make()
    {
        var repeats = Repeats();
        var matches = chosen.Select(pair => Match(pair, isRepeat: false)).Concat(repeats.Select(pair => Match(pair, isRepeat: true)))
            .OrderBy(match => match.Left.Id, RowIdOrder.Instance).ThenBy(match => match.IsRepeat).ThenBy(match => match.Right.Id, RowIdOrder.Instance)
            .ToValueList();
        foreach (var pair in repeats)
        {
            _usedLeft[pair.Left] = _usedRight[pair.Right] = true;
        }

        return new MatchResult(matches, Left(run.Left.Rows.Item, _usedLeft), Left(run.Right.Rows.Item, _usedRight));
    }

    private static ValueList<PowerItem> Left(Func<int, PowerItem> itemAt, bool[] used) =>
        Enumerable.Range(0, used.Length).Where(place => !used[place]).Select(itemAt).OrderBy(item => item.Id, RowIdOrder.Instance).ToValueList();

    // A row printed twice has one partner; the second copy is shown with it, for a person to decide which one goes.
    private List<ProposedPair> Repeats()
    {
        var (fixedLeft, fixedRight) = (new bool[_usedLeft.Length], new bool[_usedRight.Length]);
        foreach (var pair in chosen)
        {
            _usedLeft[pair.Left] = _usedRight[pair.Right] = true;
            fixedLeft[pair.Left] |= pair.Has(PairFlags.SameText);
            fixedRight[pair.Right] |= pair.Has(PairFlags.SameText);
        }

        return [.. pairs.Where(pair => pair.Has(PairFlags.SameText) && !pair.Has(PairFlags.HardEvidence) && pair.Band != MatchBand.Reject
            && ((!_usedLeft[pair.Left] && fixedRight[pair.Right]) || (fixedLeft[pair.Left] && !_usedRight[pair.Right])))];
    }

    private ItemMatch Match(ProposedPair pair, bool isRepeat) => new(
        run.Left.Rows.Item(pair.Left), run.Right.Rows.Item(pair.Right), PairScorer.Probability(pair.LogOdds), isRepeat ? MatchBand.Review : pair.Band, Explainer(pair))
    {
        IsRepeat = isRepeat,
    };

    private Func<MatchExplanation> Explainer(ProposedPair pair)
    {
        var (matching, runnerUp) = (run, RunnerUp(pair));
        return () => matching.Explain(pair, runnerUp);
    }

    // Pairs stand in the order of the left places.
    private ProposedPair? RunnerUp(ProposedPair pair)
    {
        var at = Array.BinarySearch(pairs, pair, ByLeft.Instance);
        while (at > 0 && pairs[at - 1].Left == pair.Left)
        {
            at--;
        }

        ProposedPair? best = null;
        for (; at < pairs.Length && pairs[at].Left == pair.Left; at++)
        {
            if (pairs[at].Right != pair.Right && (best is not { } known || pairs[at].LogOdds > known.LogOdds))
            {
                best = pairs[at];
            }
        }

        return best;
    }

    private sealed class ByLeft : IComparer<ProposedPair>
    {
        public static ByLeft Instance { get; } = new();

        public int Compare(ProposedPair x, ProposedPair y) => x.Left.CompareTo(y.Left);
    }
}
