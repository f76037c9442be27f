using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class DisguisedLicenceTests : RuleFixture<DisguisedLicence>
{
    [Test]
    public void Judge_FilingThatMayBeRefusedByAPaper_IsFound()
    {
        var finding = Judge(LegalSample.OfType(ItemType.Other, LegalSample.Paper, "某项目备案", item => item with { Responsibilities = LegalSample.Duties("不符合条件的，不予备案，书面说明理由。") })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.DisguisedLicence, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("疑似变相许可"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }


    [Test]
    public void Judge_NameSaysApproval_IsFound()
    {
        var finding = Judge(LegalSample.OfType(ItemType.Other, LegalSample.Paper, "某项目审批")).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.DisguisedLicence, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("某项目审批"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_LawBehindIt_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Other, LegalSample.StatuteAlone, "某项目备案", item => item with { Responsibilities = LegalSample.Duties("不符合条件的，不予备案，书面说明理由。") })), Is.Empty);


    [Test]
    public void Judge_NoEffectOfApproval_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Other, LegalSample.Paper, "某项目备案")), Is.Empty);


    [Test]
    public void Judge_RankIsNotKnown_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Other, "《某某管理办法》第七条", "某项目备案", item => item with { Responsibilities = LegalSample.Duties("不符合条件的，不予备案，书面说明理由。") })), Is.Empty);
}
