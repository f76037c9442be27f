using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class DisguisedByNameTests : RuleFixture<DisguisedByName>
{
    [Test]
    public void Judge_FilingThatMayBeRefused_IsFound()
    {
        var finding = Judge(LegalSample.OfType(ItemType.Other, LegalSample.StatuteAlone, "某项目备案", item => item with { Responsibilities = LegalSample.Duties("不符合条件的，不予备案，书面说明理由。") })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.DisguisedByName, Severity.Info)));
        Assert.That(finding.Message(), Does.Contain("不予备案"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_FilingWithoutRefusal_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Other, LegalSample.StatuteAlone, "某项目备案")), Is.Empty);


    [Test]
    public void Judge_NoneOfTheNames_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Other, LegalSample.StatuteAlone, "某项目核实", item => item with { Responsibilities = LegalSample.Duties("不符合条件的，不予备案，书面说明理由。") })), Is.Empty);


    [Test]
    public void Judge_SuspectedLicenceIsAnotherFinding_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Other, LegalSample.Paper, "某项目备案", item => item with { Responsibilities = LegalSample.Duties("不符合条件的，不予备案，书面说明理由。") })), Is.Empty);
}
