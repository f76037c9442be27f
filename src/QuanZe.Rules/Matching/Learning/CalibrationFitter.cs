using QuanZe.Rules.Matching.Assignment;
using QuanZe.Rules.Matching.Candidates;
using QuanZe.Rules.Matching.Comparison;
using QuanZe.Rules.Matching.Scoring;

namespace QuanZe.Rules.Matching.Learning;

/// <summary>Fits the calibration (校准的拟合) on the pairs that come out of matching: one best link a row is another population than all candidates.</summary>
internal static class CalibrationFitter
{
    private const double Ridge = 3;

    // Links less likely than this are no pairs that anybody is shown.
    private const double LeastLogOdds = -6;

    private static readonly int[] Signs = [1, 1];

    public static Calibration Fit(IReadOnlyList<MatchTrainingSet> sets, MatchModel model)
    {
        var links = sets.SelectMany(set => Links(set, model)).ToLookup(link => link.Population, link => link.Sample);
        return new Calibration(Line(links[MatchPopulation.Equal]), Line(links[MatchPopulation.Clean]), Line(links[MatchPopulation.Hard]));
    }

    private static IEnumerable<(MatchPopulation Population, Sample Sample)> Links(MatchTrainingSet set, MatchModel model)
    {
        var (left, right) = (CatalogueIndex.Prepare(set.Left), CatalogueIndex.Prepare(set.Right));
        var pairs = new ListMatcher(MatchOptions.Default with { HideCodes = true, Model = model }).Measure(left, right, default);
        var scorer = new PairScorer(model);
        foreach (var pair in pairs)
        {
            pair.LogOdds = scorer.LogOdds(pair.Comparison);
        }

        var prior = PriorEstimate.Of(pairs, left.Count);
        return GreedyAssignment.Choose([.. pairs.Where(pair => pair.LogOdds >= LeastLogOdds)], left.Count, right.Count)
            .Select(pair => (Pair: pair, Left: left.Rows.Item(pair.Left).Id, Right: right.Rows.Item(pair.Right).Id))
            .Where(link => set.Known is null || set.Known.Contains(link.Left))
            .Select(link => (Calibration.PopulationOf(link.Pair.Comparison), new Sample([(float)link.Pair.LogOdds, (float)Calibration.PriorOf(link.Pair.Comparison, prior)], set.Same.Contains((link.Left, link.Right)))));
    }

    private static CalibrationLine Line(IEnumerable<Sample> samples)
    {
        var (intercept, line) = new WeightFitter(Signs, Ridge).Fit([.. samples], [1, 0.5], 0, isBiasFree: true);
        return new CalibrationLine(line[0], line[1], intercept);
    }
}
