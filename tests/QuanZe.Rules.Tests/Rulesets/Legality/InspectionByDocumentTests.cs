using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class InspectionByDocumentTests : RuleFixture<InspectionByDocument>
{
    [Test]
    public void Judge_PaperAlone_IsFound()
    {
        var finding = Judge(LegalSample.OfType(ItemType.Inspection, LegalSample.Paper, "某某检查")).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.InspectionByDocument, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("规范性文件"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_RuleBesideIt_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Inspection, LegalSample.Paper + "\n" + LegalSample.DepartmentRule, "某某检查")), Is.Empty);


    [Test]
    public void Judge_AnotherRankIsNotKnown_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Inspection, LegalSample.Paper + "\n《某某管理办法》第七条", "某某检查")), Is.Empty);


    [Test]
    public void Judge_FunctionRegulationIsUnread_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Inspection, "部门三定规定", "某某检查")), Is.Empty);
}
