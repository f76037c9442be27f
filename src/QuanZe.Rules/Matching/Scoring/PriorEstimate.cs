using QuanZe.Rules.Matching.Assignment;
using QuanZe.Rules.Matching.Comparison;

namespace QuanZe.Rules.Matching.Scoring;

/// <summary>How likely a row that has a plausible candidate has a partner (先验), estimated from the lists at hand: two lists that share little deserve more doubt.</summary>
/// <remarks>
/// The number of rows with a partner is the one under which the best candidates are right as often as it says (expectation maximisation). It is held against the rows with a
/// plausible candidate, not against all: two lists of different fields share few rows, and yet what is alike in both is mostly the same. Rows that an equal name or code
/// settles say nothing of the others: where nearly all rows are found by name, those that are left are the ones that have no partner. How much of the share to believe is
/// part of the <see cref="Calibration"/>, fitted on lists that share many rows and few.
/// </remarks>
/// <param name="Settled">The log odds over all rows, for pairs of equal names.</param>
/// <param name="Open">The log odds over the rows that nothing settles, for other pairs.</param>
internal readonly record struct PriorEstimate(double Settled, double Open)
{
    private const int Rounds = 20;
    private const double Plausible = -3;

    // So many rows with and without a partner are taken for seen before the lists are: a few rows say little of a share.
    private const double RowsBefore = 5;

    /// <summary>Estimates both.</summary>
    /// <param name="pairs">The pairs, each with its sum of evidence.</param>
    /// <param name="rows">The number of left rows.</param>
    public static PriorEstimate Of(List<ProposedPair> pairs, int rows)
    {
        var (best, settled) = (new double[rows], new bool[rows]);
        Array.Fill(best, double.NegativeInfinity);
        foreach (var pair in pairs)
        {
            best[pair.Left] = Math.Max(best[pair.Left], pair.LogOdds);
            settled[pair.Left] |= Calibration.PopulationOf(pair.Comparison) == MatchPopulation.Equal || pair.Comparison[Feature.SameCode] > 0;
        }

        return new PriorEstimate(LogOdds(best), LogOdds([.. best.Where((_, row) => !settled[row])]));
    }

    private static double LogOdds(double[] best)
    {
        var (partners, prior) = (0.0, 0.0);
        for (var round = 0; round < Rounds; round++)
        {
            partners = best.Sum(odds => PairScorer.Probability(odds + prior));
            prior = LogOdds(partners, best.Length);
        }

        return LogOdds(partners, Math.Max(partners, best.Count(odds => odds >= Plausible)));
    }

    private static double LogOdds(double partners, double rows) => Math.Log((partners + RowsBefore) / (rows - partners + RowsBefore));
}
