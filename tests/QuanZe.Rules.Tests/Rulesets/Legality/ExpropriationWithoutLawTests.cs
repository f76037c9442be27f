using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class ExpropriationWithoutLawTests : RuleFixture<ExpropriationWithoutLaw>
{
    [Test]
    public void Judge_LandByARuleOfACity_IsFound()
    {
        var finding = Judge(LegalSample.OfType(ItemType.Levy, "《某市征地办法》（某市人民政府令第5号）第七条", "集体土地征收")).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.ExpropriationWithoutLaw, Severity.Error)));
        Assert.That(finding.Message(), Does.Contain("征收、征用"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_LandByLaw_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Levy, "《中华人民共和国土地管理法》第四十五条", "集体土地征收")), Is.Empty);


    [Test]
    public void Judge_Fee_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Levy, LegalSample.CityRule, "某某费征收")), Is.Empty);
}
