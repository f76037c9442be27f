using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class LicenceFeeWithoutLawTests : RuleFixture<LicenceFeeWithoutLaw>
{
    [Test]
    public void Judge_FeeByAPaper_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Fee = new Fee(true, "《关于收费标准的通知》（鲁价费发〔2010〕3号）", LegalBasis.Read("《关于收费标准的通知》（鲁价费发〔2010〕3号）")) })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.LicenceFeeWithoutLaw, Severity.Error)));
        Assert.That(finding.Message(), Does.Contain("法律、行政法规"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }


    [Test]
    public void Judge_FeeWithoutBasis_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Fee = new Fee(true, "收费", LegalBasis.Empty) })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.LicenceFeeWithoutLaw, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("收费"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }


    [Test]
    public void Judge_RankOfTheFeeBasisIsNotKnown_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Fee = new Fee(true, "《某某收费管理办法》第三条", LegalBasis.Read("《某某收费管理办法》第三条")) })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.LicenceFeeWithoutLaw, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("法律、行政法规"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_FeeByLaw_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Fee = new Fee(true, "《中华人民共和国建筑法》第七条", LegalBasis.Read("《中华人民共和国建筑法》第七条")) })), Is.Empty);


    [Test]
    public void Judge_NoFee_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Fee = new Fee(false, "不收费", LegalBasis.Empty) })), Is.Empty);


    [Test]
    public void Judge_NothingStated_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone)), Is.Empty);
}
