using QuanZe.Rules.Boundaries;
using QuanZe.Rules.Rulesets.Boundaries;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Boundaries;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Tests.Rulesets.Boundaries;

public sealed class OverlapTests : RuleFixture<Overlap>
{
    private static readonly OverlappingRows Rows = new(
        Areas.Row("招远市发展和改革局", "节能标准执行情况的监督检查"), Areas.Row("招远市机关事务服务中心", "公共机构节能监督检查", id: "C2"), new ProvisionKey("节约能源法", 12), ["节能"]);

    [Test]
    public void Judge_Overlap_AsksWithArticleAndWords()
    {
        var finding = Judge(Rows).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.Overlap, Severity.Warning)));
        Assert.That(finding.Message(), Is.EqualTo("「节能标准执行情况的监督检查」（招远市发展和改革局）同招远市机关事务服务中心的「公共机构节能监督检查」援引同一条款《节约能源法》第12条，类型相同，都涉及：节能。请确认是否同一件事情。"));
    }

    [Test]
    public void Judge_KeyAreaDrawsTheBoundary_IsExcused()
    {
        var matter = new AreaMatter("节能监督", [new("发展和改革局", PartyRole.Lead, "负责节能监督检查。"), new("机关事务服务中心", PartyRole.Cooperating, "负责公共机构节能。")], ["节能"]);

        Assert.That(Judge(Rows, Areas.RowOf(Rows.Row, matter)), Is.Empty);
        Assert.That(Judge(Rows, Areas.RowOf(Rows.Row, matter with { Parties = [matter.Parties[1]] })), Has.Count.EqualTo(1), "its department is no party");
    }
}
