using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class PowerByDocumentTests : RuleFixture<PowerByDocument>
{
    [Test]
    public void Judge_ConfirmationByAPaper_IsFound()
    {
        var finding = Judge(LegalSample.OfType(ItemType.Confirmation, LegalSample.Paper)).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.PowerByDocument, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("规范性文件"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }


    [Test]
    public void Judge_AwardByAPaper_IsFound()
    {
        var finding = Judge(LegalSample.OfType(ItemType.Award, LegalSample.Paper)).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.PowerByDocument, Severity.Info)));
        Assert.That(finding.Message(), Does.Contain("规范性文件"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_RuleBesideIt_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Confirmation, LegalSample.Paper + "\n" + LegalSample.DepartmentRule)), Is.Empty);


    [Test]
    public void Judge_PublicService_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.PublicService, LegalSample.Paper)), Is.Empty);
}
