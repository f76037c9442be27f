using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class LicenceLimitLongTests : RuleFixture<LicenceLimitLong>
{
    [Test]
    public void Judge_FortyFiveDays_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { StatutoryLimit = LegalSample.WorkingDays(45) })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.LicenceLimitLong, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("45个工作日"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_TwentyDays_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { StatutoryLimit = LegalSample.WorkingDays(20) })), Is.Empty);


    [Test]
    public void Judge_SpecialClauseIsQuoted_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《中华人民共和国建筑法》第七条：自受理之日起四十五日内作出决定。", item => item with { StatutoryLimit = LegalSample.WorkingDays(45) })), Is.Empty);


    [Test]
    public void Judge_JointHandling_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { StatutoryLimit = LegalSample.WorkingDays(45), Remarks = "实行联合办理" })), Is.Empty);


    [Test]
    public void Judge_TwentyEightCalendarDaysAreTwentyWorkingDays_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { StatutoryLimit = new TimeLimit("28天", 28, DayUnit.CalendarDays) })), Is.Empty);


    [Test]
    public void Judge_NoLimitStated_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone)), Is.Empty);
}
