using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class AdjudicationRankLowTests : RuleFixture<AdjudicationRankLow>
{
    [Test]
    public void Judge_RuleAlone_IsFound()
    {
        var finding = Judge(LegalSample.OfType(ItemType.Adjudication, LegalSample.DepartmentRule, "某某纠纷裁决")).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.AdjudicationRankLow, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("部门规章"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_LawBesideIt_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Adjudication, "《某某管理办法》（建设部令第81号）第七条\n《中华人民共和国土地管理法》第十四条", "某某纠纷裁决")), Is.Empty);


    [Test]
    public void Judge_RankIsNotKnown_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Adjudication, "《某某管理办法》第七条", "某某纠纷裁决")), Is.Empty);
}
