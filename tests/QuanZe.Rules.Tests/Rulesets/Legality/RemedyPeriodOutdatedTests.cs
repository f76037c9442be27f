using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class RemedyPeriodOutdatedTests : RuleFixture<RemedyPeriodOutdated>
{
    [Test]
    public void Judge_ActionWithinThreeMonths_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Remedies = "可以在三个月内向人民法院提起行政诉讼。" })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.RemedyPeriodOutdated, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("三个月"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }


    [Test]
    public void Judge_ReviewWithinFifteenDays_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Remedies = "自知道之日起15日内申请行政复议。" })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.RemedyPeriodOutdated, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("15日"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_PeriodsOfTheStatutes_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Remedies = "自知道之日起60日内申请行政复议，或者六个月内提起行政诉讼。" })), Is.Empty);


    [Test]
    public void Judge_FifteenDaysAfterReview_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Remedies = "对复议决定不服的，15日内向人民法院提起诉讼。" })), Is.Empty);
}
