using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class DepartmentRuleAloneTests : RuleFixture<DepartmentRuleAlone>
{
    [Test]
    public void Judge_RuleAlone_IsFound()
    {
        var finding = Judge(LegalSample.OfType(ItemType.Other, LegalSample.DepartmentRule)).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.DepartmentRuleAlone, Severity.Info)));
        Assert.That(finding.Message(), Does.Contain("部门规章"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }


    [Test]
    public void Judge_ByTag_IsFound()
    {
        var finding = Judge(LegalSample.OfType(ItemType.Other, "【部门规章】《某某管理办法》第七条")).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.DepartmentRuleAlone, Severity.Info)));
        Assert.That(finding.Message(), Does.Contain("部门规章"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_LawBesideIt_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Other, LegalSample.DepartmentRule + "\n" + LegalSample.StatuteAlone)), Is.Empty);


    [Test]
    public void Judge_QuotationNamesTheLaw_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Other, "《某某管理办法》（建设部令第81号）第一条：根据《中华人民共和国建筑法》制定本办法，某某应当备案。")), Is.Empty);


    [Test]
    public void Judge_RankIsNotKnown_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Other, "《某某管理办法》第七条")), Is.Empty);


    [Test]
    public void Judge_Penalty_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Penalty, LegalSample.DepartmentRule)), Is.Empty);
}
