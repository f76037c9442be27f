using QuanZe.Rules.Matching.Assignment;
using QuanZe.Rules.Matching.Comparison;
using QuanZe.Rules.Matching.Scoring;

namespace QuanZe.Rules.Tests.Matching.Scoring;

public sealed class PriorEstimateTests
{
    [TestCase(90, 10)]
    [TestCase(50, 50)]
    [TestCase(10, 90)]
    public void LogOdds_ClearPairsAmongPlausibleOnes_IsTheirShare(int clear, int doubtful)
    {
        var pairs = Pairs(clear, 7).Concat(Pairs(doubtful, -2.5)).Select((odds, row) => Pair(row, odds)).ToList();

        Assert.That(Share(PriorEstimate.LogOdds(pairs, 100)), Is.EqualTo(clear / 100.0).Within(0.06));
    }

    [Test]
    public void LogOdds_RowsToWhichNothingComesNear_HardlyCount()
    {
        var pairs = Pairs(100, 7).Select((odds, row) => Pair(row, odds)).ToList();

        Assert.That(PriorEstimate.LogOdds(pairs, 2000), Is.EqualTo(PriorEstimate.LogOdds(pairs, 200)).Within(0.5));
    }

    [TestCase(7)]
    [TestCase(-7)]
    public void LogOdds_OneRow_SaysLittle(double odds) => Assert.That(PriorEstimate.LogOdds([Pair(0, odds)], 1), Is.InRange(-0.4, 0.4));

    [Test]
    public void LogOdds_NoRows_IsEven() => Assert.That(PriorEstimate.LogOdds([], 0), Is.Zero);

    private static IEnumerable<double> Pairs(int count, double odds) => Enumerable.Repeat(odds, count);

    private static ProposedPair Pair(int row, double odds) => new(row, row, new PairComparison(), isSameText: false) { LogOdds = odds };

    private static double Share(double odds) => 1 / (1 + Math.Exp(-odds));
}
