using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class EnterpriseFeeWithoutLawTests : RuleFixture<EnterpriseFeeWithoutLaw>
{
    [Test]
    public void Judge_DepositByALocalRegulation_IsFound()
    {
        var finding = Judge(LegalSample.OfType(ItemType.Levy, "《某省某某条例》第七条", "涉企保证金征收")).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.EnterpriseFeeWithoutLaw, Severity.Error)));
        Assert.That(finding.Message(), Does.Contain("省级地方性法规"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_FundByAdministrativeRegulation_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Levy, "《中华人民共和国某某条例》（国务院令第3号）第七条", "某某基金征收")), Is.Empty);


    [Test]
    public void Judge_OtherFee_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Levy, "《某省某某条例》第七条", "某某费征收")), Is.Empty);
}
