using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class TaxWithoutLawTests : RuleFixture<TaxWithoutLaw>
{
    [Test]
    public void Judge_TaxByARuleOfTheProvince_IsFound()
    {
        var finding = Judge(LegalSample.OfType(ItemType.Levy, "《山东省某某税征收办法》（山东省人民政府令第3号）第七条", "某某税征收")).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.TaxWithoutLaw, Severity.Error)));
        Assert.That(finding.Message(), Does.Contain("税收"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_TaxByLaw_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Levy, "《中华人民共和国资源税法》第七条", "某某税征收")), Is.Empty);


    [Test]
    public void Judge_Fee_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Levy, LegalSample.Paper, "某某费征收")), Is.Empty);


    [Test]
    public void Judge_RankIsNotKnown_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Levy, "《某某税征收办法》第七条", "某某税征收")), Is.Empty);
}
