using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class LocalRuleAloneTests : RuleFixture<LocalRuleAlone>
{
    [Test]
    public void Judge_RuleOfACityAlone_IsFound()
    {
        var finding = Judge(LegalSample.OfType(ItemType.Other, LegalSample.CityRule)).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.LocalRuleAlone, Severity.Info)));
        Assert.That(finding.Message(), Does.Contain("设区的市政府规章"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_RegulationBesideIt_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Other, LegalSample.CityRule + "\n" + LegalSample.LocalRegulation)), Is.Empty);


    [Test]
    public void Judge_PaperAlone_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Other, LegalSample.Paper)), Is.Empty);


    [Test]
    public void Judge_TitleLeavesItOpen_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Other, "《某市某某管理办法》第七条")), Is.Empty);
}
