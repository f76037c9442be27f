using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Sameness;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Sameness;

public sealed class BasisAddsWithoutGroundTests : RuleFixture<BasisAddsWithoutGround>
{
    private static readonly BasisDifference Bases = Sample.Bases("《建筑法》第七条\n《行政许可法》第十二条", "《建筑法》第七条\n《烟台市示例条例》第八条\n《示例办法》第九条\n《示例办法二》第十条");

    private static UnexcusedAddition Addition(int place) => new(new AddedBasis(Bases, Bases.Comparison.Added[place]));

    [Test]
    public void Judge_AdditionsWithoutGround_AreNamedTogetherWithWhatIsMissing()
    {
        var finding = Judge(Bases, Addition(1), Addition(2)).Single();

        Assert.That((finding.Code, finding.Expected, finding.Actual), Is.EqualTo((FindingCodes.BasisDiffers, "《行政许可法》第十二条", "《示例办法》第九条；《示例办法二》第十条")));
    }

    [Test]
    public void Judge_AdditionsInAnyOrder_AreOneFinding() => Assert.That(Judge(Addition(2), Addition(1)), Is.EqualTo(Judge(Addition(1), Addition(2))));

    [Test]
    public void Judge_DifferenceIsPermitted_FindsNothing() =>
        Assert.That(Judge(Bases, Addition(1), new PermittedDifference(Bases, new Ground("上级批准", "approved above"))), Is.Empty);

    [Test]
    public void Judge_NoAddition_FindsNothing() => Assert.That(Judge(Bases), Is.Empty);
}
