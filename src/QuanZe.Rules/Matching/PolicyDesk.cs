using QuanZe.Rules.Matching.Assignment;
using QuanZe.Rules.Matching.Comparison;
using QuanZe.Rules.Matching.Scoring;

namespace QuanZe.Rules.Matching;

/// <summary>Lets a policy speak about judged pairs, and obeys (落实政策).</summary>
internal static class PolicyDesk
{
    private const double Certain = 20;

    public static void Apply(IMatchPolicy? policy, List<ProposedPair> pairs, IListRows left, IListRows right, CancellationToken cancellationToken)
    {
        if (policy is null)
        {
            return;
        }

        var shown = pairs.Where(pair => pair.Band != MatchBand.Reject || (policy.MayForce && left.Item(pair.Left).Code.BaseKey is not null && right.Item(pair.Right).Code.BaseKey is not null)).ToList();
        var verdicts = policy.Judge([.. shown.Select(pair => new ScoredPair(left.Item(pair.Left), right.Item(pair.Right), PairScorer.Probability(pair.LogOdds), pair.Band))], cancellationToken);
        for (var i = 0; i < shown.Count; i++)
        {
            if (verdicts[i] is { } verdict)
            {
                Obey(shown[i], verdict);
            }
        }
    }

    private static void Obey(ProposedPair pair, PolicyVerdict verdict)
    {
        pair.Ruling = verdict;
        if (verdict.Band == MatchBand.Accept)
        {
            (pair.LogOdds, pair.Band) = (Math.Max(pair.LogOdds, Certain), MatchBand.Accept);
        }
        else if (verdict.Band < pair.Band)
        {
            pair.Band = verdict.Band;
        }
    }
}
