using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class BasisRepealedTests : RuleFixture<BasisRepealed>
{
    [Test]
    public void Judge_RepealedLaw_IsFound()
    {
        var finding = Judge(LegalSample.OfType(ItemType.Penalty, "《中华人民共和国环境噪声污染防治法》第五十条")).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.BasisRepealed, Severity.Error)));
        Assert.That(finding.Message(), Does.Contain("2022-06-05废止"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }


    [Test]
    public void Judge_HostsRegister_IsFound()
    {
        var finding = Judge(LegalSample.Licence("《山东省旧市容条例》第七条")).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.BasisRepealed, Severity.Error)));
        Assert.That(finding.Message(), Does.Contain("2020-01-01废止"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_LawInForce_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone)), Is.Empty);


    [Test]
    public void Judge_ListBeforeTheRepeal_FindsNothing() => Assert.That(Judge(LegalSample.Reviewed(Sample.CountyLicence with { Basis = LegalBasis.Read("《环境噪声污染防治法》第五十条") }, Sample.County with { Date = new DateOnly(2022, 6, 4) })), Is.Empty);


    [Test]
    public void Judge_SuccessorOfLikeTitle_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《噪声污染防治法》第五十条")), Is.Empty);
}
