using QuanZe.Rules.Matching.Assignment;
using QuanZe.Rules.Matching.Comparison;
using QuanZe.Sdk;

namespace QuanZe.Rules.Matching.Decisions;

/// <summary>Lets decisions have the last word on judged pairs (落实决定): confirmed pairs are accepted, rejected ones are gone, stale ones go to review.</summary>
internal static class DecisionDesk
{
    // So sure that no score outbids it.
    private const double Certain = 30;

    /// <summary>The pairs that decisions confirm and that no candidate search has proposed.</summary>
    public static IEnumerable<(int Left, int Right)> Missing(DecisionMemory memory, List<ProposedPair> pairs, IListRows left, IListRows right)
    {
        if (memory.Decisions.IsEmpty)
        {
            yield break;
        }

        var proposed = pairs.Select(pair => (pair.Left, pair.Right)).ToHashSet();
        var rowsOf = Enumerable.Range(0, right.Count).ToLookup(row => RowFingerprint.Of(right.Item(row)));
        for (var row = 0; row < left.Count; row++)
        {
            foreach (var decision in memory.About(RowFingerprint.Of(left.Item(row))).Where(decision => decision.Verdict == DecisionVerdict.Confirmed))
            {
                foreach (var partner in rowsOf[decision.Right.Fingerprint].Where(partner => !proposed.Contains((row, partner))))
                {
                    yield return (row, partner);
                }
            }
        }
    }

    /// <summary>Applies the decisions.</summary>
    public static void Apply(DecisionMemory memory, List<ProposedPair> pairs, IListRows left, IListRows right)
    {
        if (memory.Decisions.IsEmpty)
        {
            return;
        }

        foreach (var pair in pairs)
        {
            var (leftItem, rightItem) = (left.Item(pair.Left), right.Item(pair.Right));
            if (memory.Find(leftItem, rightItem) is { } decision)
            {
                pair.Decision = decision;
                (pair.LogOdds, pair.Band) = decision.Verdict == DecisionVerdict.Confirmed ? (Certain, MatchBand.Accept) : (-Certain, MatchBand.Reject);
            }
            else if (memory.FindStale(leftItem, rightItem) is { } stale)
            {
                pair.Decision = stale;
                pair.IsDecisionStale = true;
                pair.Band = stale.Verdict == DecisionVerdict.Confirmed || pair.Band == MatchBand.Accept ? MatchBand.Review : pair.Band;
            }
        }
    }
}
