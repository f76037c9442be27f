using QuanZe.Rules.Alignment;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Organisations;

namespace VendorRules.Tests;

/// <summary>Our rules together: inside the engine, under our settings, and covered by scenarios.</summary>
public sealed class AcmeRulesTests
{
    private static readonly PowerItem Renamed = Samples.Licence with { Name = "建筑工程施工许可一件事", PromisedLimit = new TimeLimit("4个工作日", 4, DayUnit.WorkingDays) };

    [Test]
    public void Engine_WithOurRulesAndSettings_FindsAndPermits()
    {
        var report = Engine(new PilotName(Renamed.Name, "鲁审改〔2026〕3号")).Align(Catalogue(), city: null, Samples.County with { Items = [Renamed] }, Samples.Date);

        Assert.That(report.Findings.Where(finding => finding.Code.Prefix == "ACME").Select(finding => finding.Code), Is.EqualTo(new[] { AcmeFindings.SealMissing, AcmeFindings.PromiseTooSlow }));
        Assert.That(report.Findings.Select(finding => finding.Code), Has.None.EqualTo(FindingCodes.NameDiffers));
        Assert.That(report.Excused.Select(excused => excused.Rule), Has.One.EqualTo(nameof(PilotNameIsPermitted)));
    }

    [Test]
    public void Engine_SealsAreDueFrom2027_SeverityRises()
    {
        var county = DivisionCode.Parse("370685");

        Assert.That(SeverityOn(new DateOnly(2026, 12, 31)), Is.EqualTo(Severity.Warning));
        Assert.That(SeverityOn(new DateOnly(2027, 1, 1)), Is.EqualTo(Severity.Error));
        Severity? SeverityOn(DateOnly day) => Engine().RulesFor(county, day).Rules.Single(rule => rule.Name == nameof(SealMissing)).Severity;
    }

    [Test]
    public void Scenarios_AllRules_FireStaySilentAndAreExcused()
    {
        var coverage = new RuleCoverage(AcmeRules.All);
        var rules = RulesUnderTest.Of(AcmeRules.All).Recording(coverage);
        var (row, pilot) = (Samples.Row(Renamed), new PilotName(Renamed.Name, "鲁审改〔2026〕3号"));
        var difference = Samples.Difference(ItemElement.Name, Samples.Licence.Name, Renamed.Name);

        rules.Given(row).ShouldFind(AcmeFindings.SealMissing);
        rules.Given(row, new RegisteredSeal(Renamed.Body.Name)).ShouldFindNothing();
        rules.Given(Samples.Row(Samples.Penalty)).ShouldFindNothing();
        rules.Given(Samples.Row(Renamed with { PromisedLimit = new TimeLimit("30个工作日", 30, DayUnit.WorkingDays) })).ShouldFind(AcmeFindings.PromiseTooSlow);
        rules.Given(Samples.Row(Renamed with { Extra = [new(AcmeColumns.Counter, "B09")] })).ShouldFind(AcmeFindings.CounterUnknown);
        rules.Given(Samples.Row(Renamed with { Extra = [new(AcmeColumns.Counter, "B09")] }), new ServiceCounter("B09")).ShouldNotFind(AcmeFindings.CounterUnknown);
        rules.Given(difference, pilot).ShouldDerive<PermittedDifference>();
        rules.Given(difference).ShouldNotDerive<PermittedDifference>();

        coverage.ShouldBeComplete();
    }

    [Test]
    public void Keys_RulesThatShareAnIndex_Agree() => SharedKeys.ShouldAgree(
        RulesUnderTest.ShippedAnd(AcmeRules.All).Book, Samples.Row(Renamed), new RegisteredSeal("招远市行政审批服务局"), new PilotName(Renamed.Name, "鲁审改〔2026〕3号"));

    private static AlignmentEngine Engine(params object[] facts)
    {
        var builder = new AlignmentEngineBuilder().UseProfile(AcmeSettings.Profile).UseRulesets(AcmeSettings.Ruleset).AddFacts(facts);
        foreach (var rule in AcmeRules.All)
        {
            builder.AddRule(rule);
        }

        return builder.Build();
    }

    private static Catalogue Catalogue() => new(Samples.Province with { Items = [Samples.Licence with { Id = "P1", Body = new ImplementingBody { Name = "山东省住房和城乡建设厅" } }] });
}
