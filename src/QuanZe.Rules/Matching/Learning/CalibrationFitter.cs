using QuanZe.Rules.Matching.Scoring;

namespace QuanZe.Rules.Matching.Learning;

/// <summary>Fits the calibration (校准的拟合) on the pairs that come out of matching: one best link a row is another population than all candidates.</summary>
internal static class CalibrationFitter
{
    private const double Ridge = 3;

    public static Calibration Fit(IReadOnlyList<MatchTrainingSet> sets, MatchModel model)
    {
        var matcher = new ListMatcher(MatchOptions.Default with { HideCodes = true, Model = model, ReviewFrom = 0.02 });
        var links = sets.SelectMany(set => matcher.Match(set.Left, set.Right).Matches
            .Where(match => !match.IsRepeat && (set.Known is null || set.Known.Contains(match.Left.Id)))
            .Select(match => (Match: match, IsSame: set.Same.Contains((match.Left.Id, match.Right.Id))))).ToList();
        return new Calibration(Line(links.Where(link => link.Match.Explanation.HardEvidence.IsEmpty)), Line(links.Where(link => !link.Match.Explanation.HardEvidence.IsEmpty)));
    }

    private static CalibrationLine Line(IEnumerable<(ItemMatch Match, bool IsSame)> links)
    {
        var samples = links.Select(link => new Sample([(float)Math.Log(link.Match.Probability / Math.Max(1e-9, 1 - link.Match.Probability))], link.IsSame)).ToList();
        var (intercept, slope) = new WeightFitter([1], Ridge).Fit(samples, [1], 0, isBiasFree: true);
        return new CalibrationLine(slope[0], intercept);
    }
}
