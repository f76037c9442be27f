using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class FeeRankTooLowTests : RuleFixture<FeeRankTooLow>
{
    [Test]
    public void Judge_FeeByAPaper_IsFound()
    {
        var finding = Judge(LegalSample.OfType(ItemType.Levy, LegalSample.Paper + "\n" + LegalSample.CityRule, "某某费征收")).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.FeeRankTooLow, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("规范性文件"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_FeeByALocalRegulation_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Levy, LegalSample.LocalRegulation, "某某费征收")), Is.Empty);


    [Test]
    public void Judge_RankIsNotKnown_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Levy, "《某某费征收办法》第七条", "某某费征收")), Is.Empty);
}
