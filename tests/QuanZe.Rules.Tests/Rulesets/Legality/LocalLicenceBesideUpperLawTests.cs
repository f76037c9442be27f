using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class LocalLicenceBesideUpperLawTests : RuleFixture<LocalLicenceBesideUpperLaw>
{
    [Test]
    public void Judge_QuotationNamesTheLaw_IsFound()
    {
        var finding = Judge(LegalSample.Licence("《山东省户外广告管理条例》第七条：依照《中华人民共和国广告法》设置户外广告的，应当经批准。")).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.LocalLicenceBesideUpperLaw, Severity.Info)));
        Assert.That(finding.Message(), Does.Contain("《中华人民共和国广告法》"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_QuotationNamesNone_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《山东省户外广告管理条例》第七条：设置户外广告应当经批准。")), Is.Empty);


    [Test]
    public void Judge_LawIsCited_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《山东省户外广告管理条例》第七条：依照《中华人民共和国广告法》设置。\n《中华人民共和国广告法》第四十一条")), Is.Empty);
}
