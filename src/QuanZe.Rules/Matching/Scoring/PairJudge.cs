using System.Globalization;
using QuanZe.Rules.Matching.Assignment;
using QuanZe.Rules.Matching.Canonical;
using QuanZe.Rules.Matching.Comparison;
using QuanZe.Sdk;

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

        var prior = PriorEstimate.Of(pairs, left.Count);
        foreach (var pair in pairs)
        {
            pair.LogOdds = options.Model.Calibration.Of(pair.Comparison, pair.LogOdds, prior);
        }

        var acceptFrom = AcceptThreshold.Of(pairs, left.Count, options);
        foreach (var pair in pairs)
        {
            pair.Band = Band(pair, acceptFrom);
            pair.Score = pair.LogOdds;
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
    public MatchExplanation Explain(ProposedPair pair, ProposedPair? runnerUp, IListRows left, IListRows right)
    {
        var (leftName, rightName) = (left.Name(pair.Left), right.Name(pair.Right));
        var line = options.Model.Calibration.LineOf(pair.Comparison);
        var words = DifferingWords.Of(leftName, rightName);
        var bars = _scorer.Explain(pair.Comparison, words, line.Slope);

        // What is not a field's: the intercept, the prior of these lists, the calibration, and bars too small to show.
        var prior = (pair.Score * PairScorer.BitsPerNat) - bars.Sum(bar => bar.Bits);
        return new MatchExplanation(
            prior,
            bars,
            HardEvidence.Words(pair.Comparison, leftName, left.Item(pair.Left), rightName, right.Item(pair.Right)),
            runnerUp is null ? null : right.Item(runnerUp.Right),
            runnerUp is null ? 0 : PairScorer.Probability(runnerUp.LogOdds))
        {
            LeftWords = words.Left,
            RightWords = words.Right,
            Rewrites = Rewritten(leftName, rightName),
            RunnerUpLost = runnerUp is null ? "" : WhyLost(pair, runnerUp, line.Slope),
            Decision = pair.Decision,
            IsDecisionStale = pair.IsDecisionStale,
            Ruling = pair.Ruling,
        };
    }

    private static ValueList<string> Rewritten(MatchName left, MatchName right) =>
        [.. new[] { left, right }.Where(name => name.Raw != name.Heavy).Select(name => $"{name.Raw} ⇒ {name.Heavy}").Distinct(StringComparer.Ordinal)];

    // The field in which the runner-up is furthest behind; when it is behind in none, another row wanted it more.
    private string WhyLost(ProposedPair pair, ProposedPair runnerUp, double slope)
    {
        var own = _scorer.Explain(pair.Comparison, default, slope).ToDictionary(bar => bar.Field, bar => bar.Bits, StringComparer.Ordinal);
        var worst = _scorer.Explain(runnerUp.Comparison, default, slope).Select(bar => bar.Field).Concat(own.Keys).Distinct(StringComparer.Ordinal)
            .Select(field => (Field: field, Behind: own.GetValueOrDefault(field) - _scorer.Bits(runnerUp.Comparison, field, slope))).MaxBy(entry => entry.Behind);
        return worst.Behind > 0 ? string.Create(CultureInfo.InvariantCulture, $"{worst.Field} −{worst.Behind:0.0}") : "";
    }

    private MatchBand Band(ProposedPair pair, double acceptFrom)
    {
        var probability = PairScorer.Probability(pair.LogOdds);
        var comparison = pair.Comparison;
        return probability >= acceptFrom && !comparison.HasHardEvidence && !IsCodeAgainstName(comparison) ? MatchBand.Accept
            : probability >= options.ReviewFrom || comparison[Feature.SameCode] > 0 || IsFiledElsewhere(comparison) ? MatchBand.Review
            : MatchBand.Reject;
    }

    // One name under two types is another item more often than a slip, and a person sees at once which; unsaid, either row would only seem to have no partner.
    private static bool IsFiledElsewhere(PairComparison comparison) => comparison[Feature.SameName] > 0 && comparison[Feature.Type] > 0;

    // A code is evidence and never proof: equal codes under names that have little in common are for a person to look at.
    private static bool IsCodeAgainstName(PairComparison comparison) => comparison[Feature.SameCode] > 0 && comparison.Cosine < 0.5;
}
