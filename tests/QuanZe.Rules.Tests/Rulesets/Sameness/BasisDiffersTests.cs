using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Sameness;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Sameness;

public sealed class BasisDiffersTests : RuleFixture<BasisDiffers>
{
    [Test]
    public void Judge_UpperCitationIsMissing_NamesWhatIsMissing()
    {
        var finding = Judge(Sample.Bases("《建筑法》第七条\n《行政许可法》第十二条", "《建筑法》第七条\n《烟台市示例条例》第八条")).Single();

        Assert.That((finding.Code, finding.Expected, finding.Actual), Is.EqualTo((FindingCodes.BasisDiffers, "《行政许可法》第十二条", "—")), "a permitted addition is not named");
    }

    [Test]
    public void Judge_SomethingIsAddedWithoutGround_LeavesTheFindingToTheOtherRule()
    {
        var difference = Sample.Bases("《建筑法》第七条", "《行政许可法》第十二条");

        Assert.That(Judge(difference, new UnexcusedAddition(new AddedBasis(difference, difference.Comparison.Added[0]))), Is.Empty);
    }

    [Test]
    public void Judge_DifferenceIsPermitted_FindsNothing()
    {
        var difference = Sample.Bases("《建筑法》第七条", "《建筑法》第七条、《烟台市建筑管理条例》第八条");

        Assert.That(Judge(difference, new PermittedDifference(difference, new Ground("地方性法规", "local regulation"))), Is.Empty);
    }

    [Test]
    public void Judge_OnlyQuotationsDiffer_FindsNothing() =>
        Assert.That(Judge(Sample.Bases("《建筑法》第七条：建设单位应当申请领取施工许可证。", "《中华人民共和国建筑法》第七条：建设单位必须办理施工许可证。")), Is.Empty);
}
