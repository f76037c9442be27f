using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class LicenceBasisUnknownTests : RuleFixture<LicenceBasisUnknown>
{
    [Test]
    public void Judge_RankOfTheOnlyBasisIsNotKnown_IsFound()
    {
        var finding = Judge(LegalSample.Licence("《户外广告管理办法》第七条")).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.LicenceBasisUnknown, Severity.Info)));
        Assert.That(finding.Message(), Does.Contain("《户外广告管理办法》（位阶不明）"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_LawBesideIt_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《户外广告管理办法》第七条\n《中华人民共和国建筑法》第七条")), Is.Empty);


    [Test]
    public void Judge_TagSaysRegulation_FindsNothing() => Assert.That(Judge(LegalSample.Licence("【行政法规】《户外广告管理办法》第七条")), Is.Empty);


    [Test]
    public void Judge_RankIsKnownToBeTooLow_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.CityRule)), Is.Empty);


    [Test]
    public void Judge_NoBasis_FindsNothing() => Assert.That(Judge(LegalSample.Licence("")), Is.Empty);


    [Test]
    public void Judge_AnotherType_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Award, "《户外广告管理办法》第七条")), Is.Empty);
}
