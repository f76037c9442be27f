using QuanZe.Rules.Matching.Assignment;

namespace QuanZe.Rules.Matching.Scoring;

/// <summary>From which probability pairs are accepted (确认阈值), so that those accepted are right as often as is wanted: lists that share little need a higher one.</summary>
internal static class AcceptThreshold
{
    // A mean over fewer pairs says little.
    private const int FewestPairs = 30;

    /// <summary>The least probability such that pairs from it on, the likeliest of each row, have the wanted mean.</summary>
    public static double Of(List<ProposedPair> pairs, int rows, MatchOptions options)
    {
        var best = new double[rows];
        foreach (var pair in pairs)
        {
            if (!pair.Comparison.HasHardEvidence)
            {
                best[pair.Left] = Math.Max(best[pair.Left], PairScorer.Probability(pair.LogOdds));
            }
        }

        Array.Sort(best);
        var (sum, threshold) = (0.0, 1.0);
        for (var row = best.Length - 1; row >= 0 && best[row] >= options.AcceptFrom; row--)
        {
            sum += best[row];

            // Pairs that are equally likely are taken together or not at all.
            if (row > 0 && best[row - 1] == best[row])
            {
                continue;
            }

            var count = best.Length - row;
            if (count >= FewestPairs && sum / count < options.WantedPrecision)
            {
                break;
            }

            threshold = best[row];
        }

        return threshold;
    }
}
