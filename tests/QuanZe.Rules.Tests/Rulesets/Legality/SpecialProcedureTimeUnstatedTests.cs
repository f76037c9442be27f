using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class SpecialProcedureTimeUnstatedTests : RuleFixture<SpecialProcedureTimeUnstated>
{
    [Test]
    public void Judge_ExpertReviewWithALimit_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { StatutoryLimit = LegalSample.WorkingDays(20), Responsibilities = LegalSample.Duties("组织专家评审。") })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.SpecialProcedureTimeUnstated, Severity.Info)));
        Assert.That(finding.Message(), Does.Contain("组织专家评审"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_TimeIsNotCounted_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { StatutoryLimit = LegalSample.WorkingDays(20), Responsibilities = LegalSample.Duties("组织专家评审，所需时间不计入期限。") })), Is.Empty);


    [Test]
    public void Judge_NoLimit_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Responsibilities = LegalSample.Duties("组织专家评审。") })), Is.Empty);


    [Test]
    public void Judge_NoSpecialProcedure_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { StatutoryLimit = LegalSample.WorkingDays(20) })), Is.Empty);
}
