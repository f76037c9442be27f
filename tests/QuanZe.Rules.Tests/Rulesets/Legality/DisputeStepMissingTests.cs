using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class DisputeStepMissingTests : RuleFixture<DisputeStepMissing>
{
    [Test]
    public void Judge_AgreedAndNotFiled_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone), new DisputeRecord("C1", isAgreed: true, isFiled: false, hasOpinion: false, isDecided: false)).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.DisputeStepMissing, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("备案"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }


    [Test]
    public void Judge_DecidedWithoutOpinion_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone), new DisputeRecord("C1", isAgreed: false, isFiled: false, hasOpinion: false, isDecided: true)).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.DisputeStepMissing, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("提出协调意见"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }


    [Test]
    public void Judge_DecidedWithoutNegotiation_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone), new DisputeRecord("C1", isAgreed: null, isFiled: false, hasOpinion: true, isDecided: true)).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.DisputeStepMissing, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("协商"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_AgreedAndFiled_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone), new DisputeRecord("C1", isAgreed: true, isFiled: true, hasOpinion: false, isDecided: false)), Is.Empty);


    [Test]
    public void Judge_StillNegotiating_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone), new DisputeRecord("C1", isAgreed: null, isFiled: false, hasOpinion: false, isDecided: false)), Is.Empty);
}
