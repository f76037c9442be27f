using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class ChangePublishedLateTests : RuleFixture<ChangePublishedLate>
{
    [Test]
    public void Judge_PublishedAfterTwentyWorkingDays_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone), new PublicationRecord("C1", new DateOnly(2026, 3, 2), new DateOnly(2026, 4, 20))).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.ChangePublishedLate, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("2026-04-20"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }


    [Test]
    public void Judge_NotPublishedYet_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone), new PublicationRecord("C1", new DateOnly(2026, 3, 2), null)).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.ChangePublishedLate, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("尚未公布"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_PublishedInTime_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone), new PublicationRecord("C1", new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 20))), Is.Empty);


    [Test]
    public void Judge_RecordOfAnotherItem_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone), new PublicationRecord("C2", new DateOnly(2026, 3, 2), null)), Is.Empty);


    [Test]
    public void Judge_NoRecord_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone)), Is.Empty);
}
