using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class ScarceResourceWithoutTenderTests : RuleFixture<ScarceResourceWithoutTender>
{
    [Test]
    public void Judge_MiningRight_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Name = "采矿权新立许可" })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.ScarceResourceWithoutTender, Severity.Info)));
        Assert.That(finding.Message(), Does.Contain("采矿权"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_TenderIsNamed_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Name = "采矿权新立许可", Responsibilities = LegalSample.Duties("以招标方式出让。") })), Is.Empty);


    [Test]
    public void Judge_OrdinaryLicence_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone)), Is.Empty);
}
