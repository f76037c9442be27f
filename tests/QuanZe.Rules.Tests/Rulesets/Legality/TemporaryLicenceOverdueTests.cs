using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class TemporaryLicenceOverdueTests : RuleFixture<TemporaryLicenceOverdue>
{
    [Test]
    public void Judge_RuleOfTheProvinceOlderThanAYear_IsFound()
    {
        var finding = Judge(LegalSample.Licence("《山东省户外广告管理办法》（2015年3月1日山东省人民政府令第12号）第七条")).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.TemporaryLicenceOverdue, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("省级政府规章"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }


    [Test]
    public void Judge_YearIsNotKnown_IsFound()
    {
        var finding = Judge(LegalSample.Licence("《山东省户外广告管理办法》（山东省人民政府令第12号）第七条")).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.TemporaryLicenceOverdue, Severity.Info)));
        Assert.That(finding.Message(), Does.Contain("省级政府规章"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_MadeThisYear_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《山东省户外广告管理办法》（2026年3月1日山东省人民政府令第12号）第七条")), Is.Empty);


    [Test]
    public void Judge_MadeLastYearMayBeWithinAYear_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《山东省户外广告管理办法》（2025年12月1日山东省人民政府令第12号）第七条")), Is.Empty);


    [Test]
    public void Judge_RegulationBesideIt_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《山东省户外广告管理办法》（2015年山东省人民政府令第12号）第七条\n《山东省户外广告管理条例》第七条")), Is.Empty);


    [Test]
    public void Judge_MayBeARegulationOfTheProvince_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《山东省户外广告管理办法》第七条")), Is.Empty);


    [Test]
    public void Judge_AnotherRankIsNotKnown_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《山东省户外广告管理办法》（2015年山东省人民政府令第12号）第七条\n《户外广告办法》第七条")), Is.Empty);
}
