using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class ArticleDoesNotExistTests : RuleFixture<ArticleDoesNotExist>
{
    [Test]
    public void Judge_BeyondTheEnd_IsFound()
    {
        var finding = Judge(LegalSample.Licence("《中华人民共和国建筑法》第一百二十条")).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.ArticleDoesNotExist, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("共85条"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_LastArticle_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《中华人民共和国建筑法》第八十五条")), Is.Empty);


    [Test]
    public void Judge_NotInTheRegister_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《某某条例》第一百二十条")), Is.Empty);


    [Test]
    public void Judge_WholeText_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《中华人民共和国建筑法》全文")), Is.Empty);


    [Test]
    public void Judge_ListBeforeTheVersion_FindsNothing() => Assert.That(Judge(LegalSample.Reviewed(Sample.CountyLicence with { Basis = LegalBasis.Read("《建筑法》第一百二十条") }, Sample.County with { Date = new DateOnly(2019, 5, 1) })), Is.Empty);
}
