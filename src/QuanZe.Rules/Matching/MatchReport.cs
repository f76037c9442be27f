using QuanZe.Rules.Matching.Assignment;
using QuanZe.Rules.Matching.Comparison;
using QuanZe.Rules.Matching.Scoring;
using QuanZe.Sdk;

namespace QuanZe.Rules.Matching;

/// <summary>Writes down what a run has chosen (匹配结果整理): matches with their explanations at hand, repeats, and the rows that are left.</summary>
internal sealed class MatchReport(MatchRun run, List<ProposedPair> pairs, List<ProposedPair> chosen)
{
    private readonly bool[] _usedLeft = new bool[run.Left.Rows.Count];
    private readonly int[] _firstOf = FirstOf(pairs, run.Left.Rows.Count);
    private readonly bool[] _usedRight = new bool[run.Right.Rows.Count];

    public MatchResult Make()
    {
        var relations = new RelationFinder(run.Left, run.Right, pairs, chosen).Find();
        var repeats = Repeats();
        var matches = chosen.Select(pair => Match(pair, isRepeat: false)).Concat(repeats.Select(pair => Match(pair, isRepeat: true)))
            .OrderBy(match => match.Left.Id, RowIdOrder.Instance).ThenBy(match => match.IsRepeat).ThenBy(match => match.Right.Id, RowIdOrder.Instance)
            .ToValueList();
        foreach (var pair in repeats)
        {
            _usedLeft[pair.Left] = _usedRight[pair.Right] = true;
        }

        return new MatchResult(matches, Rest(run.Left.Rows.Item, _usedLeft), Rest(run.Right.Rows.Item, _usedRight))
        {
            Relations = relations,
        };
    }

    private static ValueList<PowerItem> Rest(Func<int, PowerItem> itemAt, bool[] used) =>
        Enumerable.Range(0, used.Length).Where(place => !used[place]).Select(itemAt).OrderBy(item => item.Id, RowIdOrder.Instance).ToValueList();

    // A row printed twice has one partner; the second copy is shown with it, for a person to decide which one goes.
    private List<ProposedPair> Repeats()
    {
        var (fixedLeft, fixedRight) = (new bool[_usedLeft.Length], new bool[_usedRight.Length]);
        foreach (var pair in chosen)
        {
            _usedLeft[pair.Left] = _usedRight[pair.Right] = true;
            fixedLeft[pair.Left] |= pair.IsSameText;
            fixedRight[pair.Right] |= pair.IsSameText;
        }

        return [.. pairs.Where(pair => pair.IsSameText && !pair.Comparison.HasHardEvidence && pair.Band != MatchBand.Reject
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
        ProposedPair? best = null;
        for (var at = _firstOf[pair.Left]; at < pairs.Count && pairs[at].Left == pair.Left; at++)
        {
            best = pairs[at] != pair && (best is null || pairs[at].LogOdds > best.LogOdds) ? pairs[at] : best;
        }

        return best;
    }

    private static int[] FirstOf(List<ProposedPair> pairs, int rows)
    {
        var first = new int[rows];
        for (var at = pairs.Count - 1; at >= 0; at--)
        {
            first[pairs[at].Left] = at;
        }

        return first;
    }
}
