using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class BasisOfAnotherPlaceTests : RuleFixture<BasisOfAnotherPlace>
{
    [Test]
    public void Judge_RegulationOfAnotherProvince_IsFound()
    {
        var finding = Judge(LegalSample.Licence("《河北省户外广告管理条例》第七条")).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.BasisOfAnotherPlace, Severity.Error)));
        Assert.That(finding.Message(), Does.Contain("《河北省户外广告管理条例》（河北省）"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }


    [Test]
    public void Judge_RegulationOfAnotherCity_IsFound()
    {
        var finding = Judge(LegalSample.Licence("《青岛市户外广告管理条例》第七条")).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.BasisOfAnotherPlace, Severity.Error)));
        Assert.That(finding.Message(), Does.Contain("青岛市"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_OwnProvince_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.LocalRegulation)), Is.Empty);


    [Test]
    public void Judge_OwnCity_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《烟台市户外广告管理条例》第七条")), Is.Empty);


    [Test]
    public void Judge_Law_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone)), Is.Empty);


    [Test]
    public void Judge_PlaceIsNotKnown_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《某市户外广告管理条例》第七条")), Is.Empty);


    [Test]
    public void Judge_SpecialZone_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《深圳经济特区户外广告管理条例》第七条")), Is.Empty);


    [Test]
    public void Judge_ListStatesNoPlace_FindsNothing() => Assert.That(Judge(LegalSample.Reviewed(Sample.CountyLicence with { Basis = LegalBasis.Read("《河北省户外广告管理条例》第七条"), Body = new ImplementingBody { Name = "住房和城乡建设局" } }, Sample.County with { Authority = "" })), Is.Empty);
}
