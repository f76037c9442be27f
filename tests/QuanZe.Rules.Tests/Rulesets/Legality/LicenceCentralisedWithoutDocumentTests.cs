using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class LicenceCentralisedWithoutDocumentTests : RuleFixture<LicenceCentralisedWithoutDocument>
{
    [Test]
    public void Judge_BodyForApprovalsWithoutDocument_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Body = new ImplementingBody { Name = "招远市行政审批服务局" } })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.LicenceCentralisedWithoutDocument, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("招远市行政审批服务局"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_RemarkNamesTheApproval_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Body = new ImplementingBody { Name = "招远市行政审批服务局" }, Remarks = "相对集中行政许可权改革划转" })), Is.Empty);


    [Test]
    public void Judge_HostGivesTheApproval_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Body = new ImplementingBody { Name = "招远市行政审批服务局" } }), new ApprovalDocument("招远市行政审批服务局", "鲁政字〔2019〕12号", [])), Is.Empty);


    [Test]
    public void Judge_OrdinaryBody_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone)), Is.Empty);

    [Test]
    public void Judge_ApprovalOfAnotherBody_IsFound() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Body = new ImplementingBody { Name = "招远市行政审批服务局" } }), new ApprovalDocument("烟台市行政审批服务局", "鲁政字〔2019〕12号", [])), Has.Count.EqualTo(1));
}
