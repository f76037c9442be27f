using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class LicenceClauseNamesNoBodyTests : RuleFixture<LicenceClauseNamesNoBody>
{
    [Test]
    public void Judge_QuotationWithoutAuthority_IsFound()
    {
        var finding = Judge(LegalSample.Licence("《中华人民共和国建筑法》第七条：设置户外广告应当符合规划。")).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.LicenceClauseNamesNoBody, Severity.Info)));
        Assert.That(finding.Message(), Does.Contain("没有载明实施机关"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_AuthorityIsNamed_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《中华人民共和国建筑法》第七条：应当向县级以上人民政府建设行政主管部门申请。")), Is.Empty);


    [Test]
    public void Judge_NothingIsQuoted_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone)), Is.Empty);


    [Test]
    public void Judge_OneOfTwoIsNotQuoted_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《中华人民共和国建筑法》第七条：设置户外广告应当符合规划。\n《中华人民共和国广告法》第四十一条")), Is.Empty);
}
