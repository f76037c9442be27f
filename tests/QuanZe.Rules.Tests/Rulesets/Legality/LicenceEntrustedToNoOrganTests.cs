using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class LicenceEntrustedToNoOrganTests : RuleFixture<LicenceEntrustedToNoOrgan>
{
    [Test]
    public void Judge_AgentIsAnAssociation_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { PowerSource = PowerSource.EntrustedAtSameLevel, Body = new ImplementingBody { Name = "招远市某行业协会" } })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.LicenceEntrustedToNoOrgan, Severity.Error)));
        Assert.That(finding.Message(), Does.Contain("招远市某行业协会"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }


    [Test]
    public void Judge_AgentIsACompany_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { PowerSource = PowerSource.EntrustedByHigherLevel, Body = new ImplementingBody { Name = "招远市某服务有限公司" } })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.LicenceEntrustedToNoOrgan, Severity.Error)));
        Assert.That(finding.Message(), Does.Contain("招远市某服务有限公司"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_AgentIsAnOrgan_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { PowerSource = PowerSource.EntrustedAtSameLevel })), Is.Empty);


    [Test]
    public void Judge_NameOfACentreTellsNothing_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { PowerSource = PowerSource.EntrustedAtSameLevel, Body = new ImplementingBody { Name = "招远市政务服务中心" } })), Is.Empty);


    [Test]
    public void Judge_NotEntrusted_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Body = new ImplementingBody { Name = "招远市某行业协会" } })), Is.Empty);
}
