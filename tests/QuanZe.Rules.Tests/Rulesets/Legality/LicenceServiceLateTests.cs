using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class LicenceServiceLateTests : RuleFixture<LicenceServiceLate>
{
    [Test]
    public void Judge_FifteenDays_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Responsibilities = LegalSample.Duties("自作出决定之日起15个工作日内向申请人颁发许可证。") })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.LicenceServiceLate, Severity.Error)));
        Assert.That(finding.Message(), Does.Contain("15个工作日内向申请人颁发"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_TenDays_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Responsibilities = LegalSample.Duties("自作出决定之日起十个工作日内向申请人颁发许可证。") })), Is.Empty);


    [Test]
    public void Judge_PeriodOfTheDecisionItself_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Responsibilities = LegalSample.Duties("自受理之日起20个工作日内作出决定。") })), Is.Empty);


    [Test]
    public void Judge_PeriodOfDisclosure_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Responsibilities = LegalSample.Duties("自作出决定之日起20个工作日内向社会公开。") })), Is.Empty);
}
