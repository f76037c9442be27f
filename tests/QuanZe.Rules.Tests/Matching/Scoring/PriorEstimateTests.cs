using QuanZe.Rules.Matching.Assignment;
using QuanZe.Rules.Matching.Comparison;
using QuanZe.Rules.Matching.Scoring;

namespace QuanZe.Rules.Tests.Matching.Scoring;

public sealed class PriorEstimateTests
{
    [TestCase(90, 10)]
    [TestCase(50, 50)]
    [TestCase(10, 90)]
    public void Of_ClearPairsAmongPlausibleOnes_IsTheirShare(int clear, int doubtful)
    {
        var pairs = Pairs(clear, 7).Concat(Pairs(doubtful, -2.5)).Select((odds, row) => Pair(row, odds)).ToList();

        Assert.That(Share(PriorEstimate.Of(pairs, 100).Open), Is.EqualTo(clear / 100.0).Within(0.06));
    }

    [Test]
    public void Of_RowsToWhichNothingComesNear_HardlyCount()
    {
        var pairs = Pairs(100, 7).Select((odds, row) => Pair(row, odds)).ToList();

        Assert.That(PriorEstimate.Of(pairs, 2000).Open, Is.EqualTo(PriorEstimate.Of(pairs, 200).Open).Within(0.5));
    }

    [TestCase(7)]
    [TestCase(-7)]
    public void Of_OneRow_SaysLittle(double odds) => Assert.That(PriorEstimate.Of([Pair(0, odds)], 1).Open, Is.InRange(-0.4, 0.4));

    [Test]
    public void Of_NoRows_IsEven() => Assert.That(PriorEstimate.Of([], 0), Is.EqualTo(new PriorEstimate(0, 0)));

    [TestCase(Feature.SameName)]
    [TestCase(Feature.SameCode)]
    public void Of_RowsSettledByNameOrCode_SayNothingOfTheOthers(object settled)
    {
        var settling = (Feature)settled;
        List<ProposedPair> pairs = [.. Pairs(40, -2.5).Select(Pair)];
        var open = PriorEstimate.Of(pairs, 40).Open;
        pairs.AddRange(Pairs(1000, 9).Select((odds, row) => Pair(40 + row, odds)));
        pairs.Skip(40).ToList().ForEach(pair => pair.Comparison[settling] = 1);

        var prior = PriorEstimate.Of(pairs, 1040);

        Assert.That(prior.Open, Is.EqualTo(open));
        Assert.That(prior.Settled, Is.GreaterThan(2));
    }

    private static IEnumerable<double> Pairs(int count, double odds) => Enumerable.Repeat(odds, count);

    private static ProposedPair Pair(double odds, int row) => Pair(row, odds);

    private static ProposedPair Pair(int row, double odds) => new(row, row, new PairComparison(), isSameText: false) { LogOdds = odds };

    private static double Share(double odds) => 1 / (1 + Math.Exp(-odds));
}
