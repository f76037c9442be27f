using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class JointLimitExceededTests : RuleFixture<JointLimitExceeded>
{
    [Test]
    public void Judge_SixtyDaysWithoutExtension_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { StatutoryLimit = LegalSample.WorkingDays(60), Remarks = "实行联合办理" })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.JointLimitExceeded, Severity.Error)));
        Assert.That(finding.Message(), Does.Contain("45个工作日"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }


    [Test]
    public void Judge_SeventyDaysWithExtension_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { StatutoryLimit = LegalSample.WorkingDays(70), Remarks = "实行联合办理，经批准可以延长" })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.JointLimitExceeded, Severity.Error)));
        Assert.That(finding.Message(), Does.Contain("60个工作日（含延长）"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_SixtyDaysWithExtension_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { StatutoryLimit = LegalSample.WorkingDays(60), Remarks = "实行联合办理，经批准可以延长" })), Is.Empty);


    [Test]
    public void Judge_FortyFiveDays_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { StatutoryLimit = LegalSample.WorkingDays(45), Remarks = "实行联合办理" })), Is.Empty);


    [Test]
    public void Judge_NotJoint_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { StatutoryLimit = LegalSample.WorkingDays(60) })), Is.Empty);
}
