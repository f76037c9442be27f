using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class LicenceBodyNoOrganTests : RuleFixture<LicenceBodyNoOrgan>
{
    [Test]
    public void Judge_AssociationWithARuleAlone_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.DepartmentRule, item => item with { Body = new ImplementingBody { Name = "招远市某行业协会" } })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.LicenceBodyNoOrgan, Severity.Error)));
        Assert.That(finding.Message(), Does.Contain("招远市某行业协会"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }


    [Test]
    public void Judge_AssociationWithALaw_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Body = new ImplementingBody { Name = "招远市某行业协会" } })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.LicenceBodyNoOrgan, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("招远市某行业协会"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_Organ_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone)), Is.Empty);


    [Test]
    public void Judge_EntrustmentIsAnotherFinding_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { PowerSource = PowerSource.EntrustedAtSameLevel, Body = new ImplementingBody { Name = "招远市某行业协会" } })), Is.Empty);
}
