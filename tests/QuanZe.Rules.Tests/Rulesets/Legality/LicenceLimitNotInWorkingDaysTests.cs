using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class LicenceLimitNotInWorkingDaysTests : RuleFixture<LicenceLimitNotInWorkingDays>
{
    [Test]
    public void Judge_DaysWithoutKind_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { StatutoryLimit = new TimeLimit("20天", 20, DayUnit.CalendarDays) })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.LicenceLimitNotInWorkingDays, Severity.Info)));
        Assert.That(finding.Message(), Does.Contain("20天"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }


    [Test]
    public void Judge_PlainDays_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { PromisedLimit = new TimeLimit("15日", 15, DayUnit.Unspecified) })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.LicenceLimitNotInWorkingDays, Severity.Info)));
        Assert.That(finding.Message(), Does.Contain("15日"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_WorkingDays_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { StatutoryLimit = LegalSample.WorkingDays(20) })), Is.Empty);


    [Test]
    public void Judge_NoNumber_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { StatutoryLimit = new TimeLimit("即办", null, DayUnit.Unspecified) })), Is.Empty);
}
