using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class LicenceMayBeNeedlessTests : RuleFixture<LicenceMayBeNeedless>
{
    [Test]
    public void Judge_NameSpeaksOfAnnualInspection_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Name = "某某许可证年检" })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.LicenceMayBeNeedless, Severity.Info)));
        Assert.That(finding.Message(), Does.Contain("年检"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_NameDoesNot_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone)), Is.Empty);


    [Test]
    public void Judge_WordInTheDutiesAlone_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Responsibilities = LegalSample.Duties("核验年检合格证明。") })), Is.Empty);


    [Test]
    public void Judge_AnotherType_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Inspection, LegalSample.StatuteAlone, "某某许可证年检")), Is.Empty);
}
