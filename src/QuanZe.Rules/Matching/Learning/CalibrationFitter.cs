using QuanZe.Rules.Matching.Scoring;

namespace QuanZe.Rules.Matching.Learning;

/// <summary>Fits the calibration (校准的拟合) on the pairs that come out of matching: one best link a row is another population than all candidates.</summary>
internal static class CalibrationFitter
{
    private const double Ridge = 3;

    public static Calibration Fit(IReadOnlyList<MatchTrainingSet> sets, MatchModel model)
    {
        var matcher = new ListMatcher(MatchOptions.Default with { HideCodes = true, Model = model, ReviewFrom = 0.02 });
        var samples = sets.SelectMany(set => matcher.Match(set.Left, set.Right).Matches
            .Where(match => !match.IsRepeat && (set.Known is null || set.Known.Contains(match.Left.Id)))
            .Select(match => new Sample([(float)Math.Log(match.Probability / Math.Max(1e-9, 1 - match.Probability))], set.Same.Contains((match.Left.Id, match.Right.Id))))).ToList();
        var (intercept, slope) = new WeightFitter([1], Ridge).Fit(samples, [1], 0, isBiasFree: true);
        return new Calibration(slope[0], intercept);
    }
}
