using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Sameness;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Sameness;

public sealed class BodyDiffersTests : RuleFixture<BodyDiffers>
{
    [Test]
    public void Judge_DifferenceWithoutGround_IsFoundAtTheLowerRow()
    {
        var finding = Judge(Sample.Difference(ItemElement.Body, "山东省住房和城乡建设厅", "招远市行政审批服务局")).Single();

        Assert.That(finding.Code, Is.EqualTo(FindingCodes.BodyDiffers));
        Assert.That(finding.Subject.ListId, Is.EqualTo("county"));
        Assert.That((finding.Expected, finding.Actual), Is.EqualTo(("山东省住房和城乡建设厅", "招远市行政审批服务局")));
        Assert.That(finding.Message(), Does.Contain("与省级").Or.Contain("省级为"));
        Assert.That(finding.Evidence.Select(evidence => evidence.ListId), Is.EqualTo(new[] { "province", "county" }));
    }

    [Test]
    public void Judge_DifferenceIsPermitted_FindsNothing()
    {
        var difference = Sample.Difference(ItemElement.Body, "山东省住房和城乡建设厅", "招远市行政审批服务局");

        Assert.That(Judge(difference, new PermittedDifference(difference, new Ground("有批准文件", "approved"))), Is.Empty);
    }

    [Test]
    public void Judge_AnotherDifferenceIsPermitted_StillFinds()
    {
        var difference = Sample.Difference(ItemElement.Body, "山东省住房和城乡建设厅", "招远市行政审批服务局");
        var other = Sample.Difference(ItemElement.Body, "山东省住房和城乡建设厅", "招远市行政审批服务局");

        Assert.That(Judge(difference, new PermittedDifference(other, new Ground("有批准文件", "approved"))), Has.Count.EqualTo(1));
    }

    [Test]
    public void Judge_AnotherElementDiffers_FindsNothing() => Assert.That(Judge(Sample.Difference(ItemElement.Remarks, "甲", "乙")), Is.Empty);
}
