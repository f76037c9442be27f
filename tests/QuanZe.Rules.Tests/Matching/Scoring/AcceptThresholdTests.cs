using QuanZe.Rules.Matching;
using QuanZe.Rules.Matching.Assignment;
using QuanZe.Rules.Matching.Comparison;
using QuanZe.Rules.Matching.Scoring;

namespace QuanZe.Rules.Tests.Matching.Scoring;

public sealed class AcceptThresholdTests
{
    private static readonly MatchOptions Options = MatchOptions.Default with { AcceptFrom = 0.9, WantedPrecision = 0.98 };

    [Test]
    public void Of_SurePairs_IsTheLeastOfThem() => Assert.That(AcceptThreshold.Of(Pairs(100, 0.999), 100, Options), Is.EqualTo(0.999).Within(1e-9));

    [Test]
    public void Of_DoubtfulPairsAmongMany_AreLeftOutUntilTheMeanHolds()
    {
        List<ProposedPair> pairs = [.. Pairs(50, 0.999), .. Pairs(100, 0.92, from: 50)];

        var threshold = AcceptThreshold.Of(pairs, 150, Options);
        var accepted = pairs.Select(Probability).Where(probability => probability >= threshold).ToList();

        Assert.That(accepted.Average(), Is.GreaterThanOrEqualTo(Options.WantedPrecision));
        Assert.That(accepted, Has.Count.EqualTo(50));
    }

    [Test]
    public void Of_FewPairs_AsksOnlyForTheLeastProbability() => Assert.That(AcceptThreshold.Of(Pairs(1, 0.93), 1, Options), Is.EqualTo(0.93).Within(1e-9));

    [Test]
    public void Of_NothingLikelyEnough_AcceptsNothing() => Assert.That(AcceptThreshold.Of(Pairs(100, 0.89), 100, Options), Is.EqualTo(1));

    private static List<ProposedPair> Pairs(int count, double probability, int from = 0) =>
        [.. Enumerable.Range(from, count).Select(row => new ProposedPair(row, row, new PairComparison(), isSameText: false) { LogOdds = Math.Log(probability / (1 - probability)) })];

    private static double Probability(ProposedPair pair) => PairScorer.Probability(pair.LogOdds);
}
