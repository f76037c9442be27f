using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class AccountabilityBasisRepealedTests : RuleFixture<AccountabilityBasisRepealed>
{
    [Test]
    public void Judge_SupervisionStatuteOfOld_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Accountability = new Accountability { Text = "1.不依法受理的。", Circumstances = ["不依法受理的。"], Basis = LegalBasis.Read("《中华人民共和国行政监察法》第十四条") } })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.AccountabilityBasisRepealed, Severity.Error)));
        Assert.That(finding.Message(), Does.Contain("2018-03-20废止"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }


    [Test]
    public void Judge_InTheCircumstances_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Accountability = new Accountability { Text = "1.不依法受理的。依据《行政监察法》第十四条。" } })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.AccountabilityBasisRepealed, Severity.Error)));
        Assert.That(finding.Message(), Does.Contain("《中华人民共和国监察法》"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_SupervisionStatuteInForce_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Accountability = new Accountability { Text = "1.不依法受理的。", Circumstances = ["不依法受理的。"], Basis = LegalBasis.Read("《中华人民共和国监察法》第四十五条") } })), Is.Empty);


    [Test]
    public void Judge_NothingStated_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Accountability = Accountability.Empty })), Is.Empty);


    [Test]
    public void Judge_ListBeforeTheRepeal_FindsNothing() => Assert.That(Judge(LegalSample.Reviewed(Sample.CountyLicence with { Accountability = new Accountability { Text = "甲", Basis = LegalBasis.Read("《行政监察法》第十四条") } }, Sample.County with { Date = new DateOnly(2018, 3, 19) })), Is.Empty);
}
