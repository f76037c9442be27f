using QuanZe.Rules.Matching.Assignment;

namespace QuanZe.Rules.Matching.Scoring;

/// <summary>How likely a row that has a plausible candidate has a partner (先验), estimated from the lists at hand: two lists that share little deserve more doubt.</summary>
/// <remarks>
/// The number of rows with a partner is the one under which the best candidates of all rows are right as often as it says (expectation maximisation). It is held against the
/// rows with a plausible candidate, not against all: two lists of different fields share few rows, and yet what is alike in both is mostly the same. How much of the share
/// to believe is part of the <see cref="Calibration"/>, fitted on lists that share many rows and few.
/// </remarks>
internal static class PriorEstimate
{
    private const int Rounds = 20;
    private const double Plausible = -3;

    // So many rows with and without a partner are taken for seen before the lists are: a few rows say little of a share.
    private const double RowsBefore = 5;

    /// <summary>The log odds that a left row with a plausible candidate has a partner.</summary>
    /// <param name="pairs">The pairs, each with its sum of evidence.</param>
    /// <param name="rows">The number of left rows.</param>
    public static double LogOdds(List<ProposedPair> pairs, int rows)
    {
        var best = new double[rows];
        Array.Fill(best, double.NegativeInfinity);
        foreach (var pair in pairs)
        {
            best[pair.Left] = Math.Max(best[pair.Left], pair.LogOdds);
        }

        var (partners, prior) = (0.0, 0.0);
        for (var round = 0; round < Rounds; round++)
        {
            partners = best.Sum(odds => PairScorer.Probability(odds + prior));
            prior = LogOdds(partners, rows);
        }

        return LogOdds(partners, Math.Max(partners, best.Count(odds => odds >= Plausible)));
    }

    private static double LogOdds(double partners, double rows) => Math.Log((partners + RowsBefore) / (rows - partners + RowsBefore));
}
