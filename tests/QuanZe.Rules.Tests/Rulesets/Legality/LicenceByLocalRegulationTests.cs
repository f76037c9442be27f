using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class LicenceByLocalRegulationTests : RuleFixture<LicenceByLocalRegulation>
{
    [Test]
    public void Judge_LocalRegulationAlone_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.LocalRegulation)).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.LicenceByLocalRegulation, Severity.Info)));
        Assert.That(finding.Message(), Does.Contain("《山东省户外广告管理条例》（省级地方性法规）"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }


    [Test]
    public void Judge_RuleOfACityBesideIt_IsFound()
    {
        var finding = Judge(LegalSample.Licence("《山东省户外广告管理条例》第七条\n《某市户外广告管理办法》（市政府令）第七条")).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.LicenceByLocalRegulation, Severity.Info)));
        Assert.That(finding.Message(), Does.Contain("《山东省户外广告管理条例》（省级地方性法规）"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_LawBesideIt_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《山东省户外广告管理条例》第七条\n《中华人民共和国建筑法》第七条")), Is.Empty);


    [Test]
    public void Judge_RuleOfTheProvince_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《山东省户外广告管理办法》（山东省人民政府令第12号）第七条")), Is.Empty);
}
