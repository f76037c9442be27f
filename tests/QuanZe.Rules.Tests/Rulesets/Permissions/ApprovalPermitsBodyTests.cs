using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Permissions;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Permissions;

public sealed class ApprovalPermitsBodyTests : RuleFixture<ApprovalPermitsBody>
{
    [Test]
    public void Derive_ApprovalForTheBodyAndType_NamesTheDocument()
    {
        var difference = Sample.Bodies("山东省住房和城乡建设厅", "招远市行政审批服务局");
        var approval = new ApprovalDocument("招远市行政审批服务局", "鲁政字〔2019〕12号", [ItemType.Licence]);

        Assert.That(Derive<PermittedDifference>(difference, approval).Single().Ground.Chinese, Does.Contain("鲁政字〔2019〕12号"));
    }

    [Test]
    public void Derive_ApprovalForAnotherType_PermitsNothing()
    {
        var difference = Sample.Bodies("山东省住房和城乡建设厅", "招远市行政审批服务局");
        var approval = new ApprovalDocument("招远市行政审批服务局", "鲁政字〔2019〕12号", [ItemType.Penalty]);

        Assert.That(Derive<PermittedDifference>(difference, approval), Is.Empty);
    }

    [Test]
    public void Derive_ApprovalForAnotherBody_PermitsNothing()
    {
        var difference = Sample.Bodies("山东省住房和城乡建设厅", "招远市行政审批服务局");

        Assert.That(Derive<PermittedDifference>(difference, new ApprovalDocument("莱州市行政审批服务局", "鲁政字〔2019〕12号", [])), Is.Empty);
    }
}
