using QuanZe.Rules.Matching.Assignment;
using QuanZe.Rules.Matching.Candidates;
using QuanZe.Rules.Matching.Comparison;

namespace QuanZe.Rules.Matching.Scoring;

/// <summary>Judges all proposed pairs of two lists together (评判): what a pair is worth depends on its rivals.</summary>
/// <remarks>Stateless, safe to share. The order of the pairs decides nothing.</remarks>
internal sealed class PairJudge(MatchOptions options)
{
    // Below these log odds a pair is hopeless, whatever its neighbours are.
    private const double Hopeless = -3;

    private readonly PairScorer _scorer = new(options.Model);

    /// <summary>The log odds of a pair that is seen alone.</summary>
    public double LogOdds(PairComparison comparison) => _scorer.LogOdds(comparison);

    /// <summary>Sets the log odds and the band of every pair.</summary>
    /// <param name="pairs">The pairs with the log odds of each alone.</param>
    /// <param name="left">The list whose rows look for a partner.</param>
    /// <param name="right">The list in which they look.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public void Judge(ProposedPair[] pairs, CatalogueIndex left, CatalogueIndex right, CancellationToken cancellationToken)
    {
        var rivalry = new Rivalry(pairs, left, right);
        var (least, most) = Rivalry.SiblingRange;
        var largest = Math.Max(_scorer.LogOdds(0, least), _scorer.LogOdds(0, most));
        Parallel.ForEach(
            RowBlock.Of(pairs.Length),
            new ParallelOptions { CancellationToken = cancellationToken },
            () => new NameVector(),
            (block, _, vector) =>
            {
                for (var pair = block.From; pair < block.To; pair++)
                {
                    Judge(ref pairs[pair], pair, rivalry, largest, vector);
                }

                return vector;
            },
            _ => { });
    }

    /// <summary>Why a pair is worth what it is.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="comparison">Its comparison, made again.</param>
    /// <param name="runnerUp">The next best pair of the same left row, or null.</param>
    /// <param name="right">The list in which the partner stands.</param>
    public MatchExplanation Explain(ProposedPair pair, PairComparison comparison, ProposedPair? runnerUp, CatalogueIndex right)
    {
        comparison[Feature.Margin] = pair.Margin;
        comparison[Feature.Sibling] = pair.Sibling;
        return new MatchExplanation(
            _scorer.PriorBits,
            _scorer.Explain(comparison),
            comparison.HardEvidence,
            runnerUp is { } other ? right.Rows.Item(other.Right) : null,
            runnerUp is { } second ? PairScorer.Probability(second.LogOdds) : 0);
    }

    private void Judge(ref ProposedPair pair, int number, Rivalry rivalry, double largest, NameVector vector)
    {
        pair.Margin = rivalry.MarginOf(number);
        pair.LogOdds += _scorer.LogOdds(pair.Margin, 0);
        if (pair.LogOdds + largest >= Hopeless || pair.Has(PairFlags.SameCode))
        {
            pair.Sibling = rivalry.SiblingOf(number, vector);
            pair.LogOdds += _scorer.LogOdds(0, pair.Sibling);
        }

        pair.Band = Band(pair);
    }

    private MatchBand Band(ProposedPair pair)
    {
        var probability = PairScorer.Probability(pair.LogOdds);
        return probability >= options.AcceptFrom && !pair.Has(PairFlags.HardEvidence) && !IsCodeAgainstName(pair) ? MatchBand.Accept
            : probability >= options.ReviewFrom || pair.Has(PairFlags.SameCode) ? MatchBand.Review
            : MatchBand.Reject;
    }

    // A code is evidence and never proof: equal codes under names that have little in common are for a person to look at.
    private static bool IsCodeAgainstName(ProposedPair pair) => pair.Has(PairFlags.SameCode) && pair.Cosine < 0.5;
}
