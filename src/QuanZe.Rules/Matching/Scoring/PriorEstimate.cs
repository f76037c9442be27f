using QuanZe.Rules.Matching.Assignment;
using QuanZe.Rules.Matching.Comparison;

namespace QuanZe.Rules.Matching.Scoring;

/// <summary>How likely a row has a partner at all (先验), estimated from the lists at hand: two lists that share little deserve more doubt.</summary>
internal static class PriorEstimate
{
    private const int Rounds = 20;
    private const double Least = 0.02;

    // The full correction hurts where few rows have a partner: best scores overstate it. Half of it is kept.
    private const double Kept = 0.7;
    private const double LargestShift = 1.2;

    /// <summary>The log odds to add to every pair whose names are not equal.</summary>
    public static double Shift(List<ProposedPair> pairs, int rows)
    {
        var best = new double[rows];
        Array.Fill(best, double.NegativeInfinity);
        foreach (var pair in pairs)
        {
            best[pair.Left] = Math.Max(best[pair.Left], pair.LogOdds);
        }

        var share = 0.5;
        for (var round = 0; round < Rounds && rows > 0; round++)
        {
            var shift = LogOdds(share);
            var sum = 0.0;
            foreach (var odds in best)
            {
                sum += PairScorer.Probability(odds + shift);
            }

            share = Math.Clamp(sum / rows, Least, 1 - Least);
        }

        return Math.Clamp(Kept * LogOdds(share), -LargestShift, LargestShift);
    }

    /// <summary>Adds the shift; a pair of equal names is never lowered.</summary>
    public static void Apply(List<ProposedPair> pairs, double shift)
    {
        foreach (var pair in pairs)
        {
            pair.LogOdds += shift < 0 && pair.Comparison[Feature.SameName] > 0 ? 0 : shift;
        }
    }

    private static double LogOdds(double share) => Math.Log(share / (1 - share));
}
