using QuanZe.Rules.Matching.Assignment;
using QuanZe.Rules.Matching.Comparison;

namespace QuanZe.Rules.Matching.Scoring;

/// <summary>Judges all proposed pairs of two lists together (评判): what a pair is worth depends on its rivals, and on what both lists say for each other elsewhere.</summary>
/// <remarks>Stateless, safe to share. The order of the pairs decides nothing.</remarks>
internal sealed class PairJudge(MatchOptions options)
{
    private readonly PairScorer _scorer = new(options.Model);

    /// <summary>Sets the log odds and the band of every pair.</summary>
    public void Judge(List<ProposedPair> pairs, IListRows left, IListRows right)
    {
        Measure(pairs, left, right);
        foreach (var pair in pairs)
        {
            pair.LogOdds = _scorer.LogOdds(pair.Comparison);
        }

        var prior = PriorEstimate.Shift(pairs, left.Count);
        PriorEstimate.Apply(pairs, prior);
        foreach (var pair in pairs)
        {
            pair.LogOdds = options.Model.Calibration.Of(pair.LogOdds, pair.Comparison.HasHardEvidence);
        }

        var acceptFrom = AcceptThreshold.Of(pairs, left.Count, options);
        foreach (var pair in pairs)
        {
            pair.Band = Band(pair, acceptFrom);
        }
    }

    /// <summary>Completes the features that depend on other pairs: rivals and habits of wording.</summary>
    internal void Measure(List<ProposedPair> pairs, IListRows left, IListRows right)
    {
        Rivalry.Measure(pairs, left, right);
        foreach (var pair in pairs)
        {
            pair.LogOdds = _scorer.LogOdds(pair.Comparison);
        }

        HabitLearner.Apply(pairs, left, right, options.Model.Wording);
    }

    /// <summary>Why a pair is worth what it is.</summary>
    public MatchExplanation Explain(ProposedPair pair, ProposedPair? runnerUp, IListRows left, IListRows right) => new(
        _scorer.PriorBits,
        _scorer.Explain(pair.Comparison, DifferingWords.Of(left.Name(pair.Left), right.Name(pair.Right))),
        HardEvidence.Words(pair.Comparison, left.Name(pair.Left), left.Item(pair.Left), right.Name(pair.Right), right.Item(pair.Right)),
        runnerUp is null ? null : right.Item(runnerUp.Right),
        runnerUp is null ? 0 : PairScorer.Probability(runnerUp.LogOdds));

    private MatchBand Band(ProposedPair pair, double acceptFrom)
    {
        var probability = PairScorer.Probability(pair.LogOdds);
        var comparison = pair.Comparison;
        return probability >= acceptFrom && !comparison.HasHardEvidence && !IsCodeAgainstName(comparison) ? MatchBand.Accept
            : probability >= options.ReviewFrom || comparison[Feature.SameCode] > 0 ? MatchBand.Review
            : MatchBand.Reject;
    }

    // A code is evidence and never proof: equal codes under names that have little in common are for a person to look at.
    private static bool IsCodeAgainstName(PairComparison comparison) => comparison[Feature.SameCode] > 0 && comparison.Cosine < 0.5;
}
