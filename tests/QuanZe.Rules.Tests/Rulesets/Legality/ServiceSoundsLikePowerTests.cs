using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class ServiceSoundsLikePowerTests : RuleFixture<ServiceSoundsLikePower>
{
    [Test]
    public void Judge_ServiceNamedLicence_IsFound()
    {
        var finding = Judge(LegalSample.OfType(ItemType.PublicService, LegalSample.Paper, "某某经营许可")).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.ServiceSoundsLikePower, Severity.Info)));
        Assert.That(finding.Message(), Does.Contain("某某经营许可"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_OrdinaryService_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.PublicService, LegalSample.Paper, "就业政策咨询")), Is.Empty);


    [Test]
    public void Judge_AnotherType_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Licence, LegalSample.Paper, "某某经营许可")), Is.Empty);
}
