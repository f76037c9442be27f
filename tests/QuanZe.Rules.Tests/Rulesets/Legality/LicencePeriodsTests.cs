using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Configuration;
using QuanZe.Rules.Inference;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

/// <summary>A place that has bound itself to shorter periods is reviewed by them.</summary>
public sealed class LicencePeriodsTests
{
    [Test]
    public void Judge_PlaceDecidesInTenDays_FindsFifteen()
    {
        var row = LegalSample.Licence(LegalSample.StatuteAlone, item => item with { StatutoryLimit = LegalSample.WorkingDays(15) });

        Assert.That(RulesUnderTest.Of<LicenceLimitLong>().Given(row).Findings, Is.Empty);
        Assert.That(Under<LicenceLimitLong>("LicenceDecisionDays", "10").Given(row).Findings.Single().Message(), Does.Contain("超过10个工作日"));
    }

    [Test]
    public void Judge_PlaceHandlesJointlyInTwentyDays_FindsThirty()
    {
        var row = LegalSample.Licence(LegalSample.StatuteAlone, item => item with { StatutoryLimit = LegalSample.WorkingDays(30), Remarks = "实行联合办理" });

        Assert.That(RulesUnderTest.Of<JointLimitExceeded>().Given(row).Findings, Is.Empty);
        Assert.That(Under<JointLimitExceeded>("JointLicenceDays", "20").Given(row).Findings, Has.Count.EqualTo(1));
    }

    [Test]
    public void Judge_PlaceServesInThreeDays_FindsFive()
    {
        var row = LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Responsibilities = LegalSample.Duties("自作出决定之日起5个工作日内颁发许可证。") });

        Assert.That(RulesUnderTest.Of<LicenceServiceLate>().Given(row).Findings, Is.Empty);
        Assert.That(Under<LicenceServiceLate>("LicenceServiceDays", "3").Given(row).Findings.Single().Message(), Does.Contain("3个工作日"));
    }

    [Test]
    public void Judge_PlaceTellsCorrectionsInOneDay_FindsFive()
    {
        var row = LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Responsibilities = LegalSample.Duties("材料不齐全的，在5个工作日内一次告知需要补正的内容。") });

        Assert.That(RulesUnderTest.Of<CorrectionNoticeTooLate>().Given(row).Findings, Is.Empty);
        Assert.That(Under<CorrectionNoticeTooLate>("CorrectionNoticeDays", "1").Given(row).Findings, Has.Count.EqualTo(1));
    }

    [Test]
    public void Judge_PlacePublishesInFiveDays_FindsTen()
    {
        object[] facts = [LegalSample.Licence(LegalSample.StatuteAlone), new PublicationRecord("C1", new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 16))];

        Assert.That(RulesUnderTest.Of<ChangePublishedLate>().Given(facts).Findings, Is.Empty);
        Assert.That(Under<ChangePublishedLate>("PublicationDays", "5").Given(facts).Findings.Single().Expected, Is.EqualTo("2026-03-09"));
    }

    [Test]
    public void Judge_PlaceNamesItsCentralBodyDifferently_FindsIt()
    {
        var row = LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Body = new() { Name = "某市企业服务局" } });

        Assert.That(RulesUnderTest.Of<LicenceCentralisedWithoutDocument>().Given(row).Findings, Is.Empty);
        Assert.That(Under<LicenceCentralisedWithoutDocument>("LicenceCentralBodies", "[\"企业服务\"]").Given(row).Findings, Has.Count.EqualTo(1));
    }

    [Test]
    public void Judge_PlaceLimitsATradeOfItsOwn_FindsIt()
    {
        var row = LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Name = "旅游客运码头泊位使用许可" });

        Assert.That(RulesUnderTest.Of<ScarceResourceWithoutTender>().Given(row).Findings, Is.Empty);
        Assert.That(Under<ScarceResourceWithoutTender>("ScarceResources", "[\"码头泊位\"]").Given(row).Findings, Has.Count.EqualTo(1));
    }

    private static RulesUnderTest Under<TRule>(string parameter, string value)
        where TRule : Rule, new() =>
        RulesUnderTest.Of<TRule>().Under(RulesetDocument.Parse(
            $$"""{ "format": "quanze/ruleset", "version": 1, "id": "PLACE", "layer": "province", "parameters": [ { "name": "{{parameter}}", "value": {{value}}, "source": "某省条例" } ] }""",
            "place.json"));
}
