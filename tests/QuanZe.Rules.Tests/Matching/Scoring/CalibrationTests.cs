using QuanZe.Rules.Matching.Comparison;
using QuanZe.Rules.Matching.Scoring;

namespace QuanZe.Rules.Tests.Matching.Scoring;

public sealed class CalibrationTests
{
    private static readonly Calibration Lines = new(new(1, 0.5, 0), new(2, 1, -1), new(0.5, 1, -2));

    [TestCase(true, false, 0)]
    [TestCase(false, false, 1)]
    [TestCase(true, true, 2)]
    [TestCase(false, true, 2)]
    public void LineOf_Pair_IsThatOfItsPopulation(bool isSameName, bool isOtherType, int line)
    {
        var pair = new PairComparison { [Feature.SameName] = isSameName ? 1 : 0, [Feature.Type] = isOtherType ? 1 : 0 };

        Assert.That(Lines.LineOf(pair), Is.EqualTo(new[] { Lines.Equal, Lines.Clean, Lines.Hard }[line]));
    }

    [Test]
    public void Of_EvidenceAndPrior_AddUpOnTheLine() => Assert.That(Lines.Clean.Of(3, -0.5), Is.EqualTo((2 * 3) - 0.5 - 1));

    [Test]
    public void ShippedModel_AllLines_RiseWithTheEvidenceAndThePrior()
    {
        var shipped = MatchModel.Shipped.Calibration;

        foreach (var line in new[] { shipped.Equal, shipped.Clean, shipped.Hard })
        {
            Assert.That(line.Slope, Is.Positive);
            Assert.That(line.Prior, Is.Positive);
        }

        Assert.That(shipped.Equal.Prior, Is.LessThan(shipped.Clean.Prior), "what is said in other words deserves the more doubt");
    }
}
