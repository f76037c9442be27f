using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class CityRegulationMatterTests : RuleFixture<CityRegulationMatter>
{
    [Test]
    public void Judge_TitleShowsNoField_IsFound()
    {
        var finding = Judge(LegalSample.Licence("《烟台市人才条例》第七条")).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.CityRegulationMatter, Severity.Info)));
        Assert.That(finding.Message(), Does.Contain("《烟台市人才条例》"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_TitleShowsAField_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《烟台市物业管理条例》第七条")), Is.Empty);


    [Test]
    public void Judge_LawBesideIt_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《烟台市人才条例》第七条\n《中华人民共和国建筑法》第七条")), Is.Empty);


    [Test]
    public void Judge_NoBasis_FindsNothing() => Assert.That(Judge(LegalSample.Licence("")), Is.Empty);
}
