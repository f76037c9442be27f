using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class ReviewOrganOutdatedTests : RuleFixture<ReviewOrganOutdated>
{
    [Test]
    public void Judge_SuperiorDepartment_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Remedies = "可以向上一级主管部门申请行政复议。" })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.ReviewOrganOutdated, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("上一级主管部门"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_OwnGovernment_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Remedies = "可以向招远市人民政府申请行政复议。" })), Is.Empty);


    [Test]
    public void Judge_Tax_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Remedies = "可以向上一级主管部门申请行政复议。", Body = new ImplementingBody { Name = "国家税务总局招远市税务局" } })), Is.Empty);


    [Test]
    public void Judge_NoRemedies_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone)), Is.Empty);


    [Test]
    public void Judge_SuperiorDepartmentForComplaints_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Remedies = "可以向招远市人民政府申请行政复议。也可以向上一级主管部门投诉。" })), Is.Empty);


    [Test]
    public void Judge_ListOfTwentyTwentyThree_FindsNothing() => Assert.That(Judge(LegalSample.Reviewed(Sample.CountyLicence with { Remedies = "可以向上一级主管部门申请行政复议。" }, Sample.County with { Date = new DateOnly(2023, 12, 31) })), Is.Empty);
}
