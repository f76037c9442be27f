using QuanZe.Rules.Alignment;
using QuanZe.Rules.Configuration;
using QuanZe.Rules.Inference;
using QuanZe.Rules.Rulesets.Sameness;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Sameness;

namespace QuanZe.Rules.Tests.Alignment;

public sealed class ConfiguredEngineTests
{
    private static readonly RulesetDocument Shandong = RulesetDocument.Parse("""
        { "format": "quanze/ruleset", "version": 1, "id": "SD", "layer": "province", "division": "37",
          "switches": [ { "rule": "TypeDiffers", "on": false } ],
          "severities": [ { "code": "QZ1001", "severity": "info", "from": "2026-01-01" } ] }
        """);

    private static readonly PowerList Province = Sample.Province with { Items = [Sample.Licence] };

    [Test]
    public void Align_ListOfTheDivision_IsJudgedByItsSettings()
    {
        var engine = new AlignmentEngineBuilder().UseRulesets(Shandong).Build();

        Assert.That(Judge(engine, "370685", new DateOnly(2026, 11, 1)), Is.EqualTo(new[] { "QZ1001 Info" }));
        Assert.That(Judge(engine, "370685", new DateOnly(2025, 12, 31)), Is.EqualTo(new[] { "QZ1001 Error" }));
        Assert.That(Judge(engine, "330100", new DateOnly(2026, 11, 1)), Is.EqualTo(new[] { "QZ1001 Error", "QZ1003 Error" }));
        Assert.That(Judge(engine, null, new DateOnly(2026, 11, 1)), Is.EqualTo(new[] { "QZ1001 Error", "QZ1003 Error" }));
    }

    [Test]
    public void Align_TwoProvincesSideBySide_KeepTheirOwnSettings()
    {
        var (shandong, zhejiang) = (new AlignmentEngineBuilder().UseRulesets(Shandong).Build(), new AlignmentEngineBuilder().Build());

        var results = ParallelEnumerable.Range(0, 40).WithDegreeOfParallelism(4)
            .Select(i => (i, Found: Judge(i % 2 == 0 ? shandong : zhejiang, "370685", new DateOnly(2026, 11, 1)))).ToList();

        Assert.That(results.Where(result => result.i % 2 == 0).Select(result => result.Found.Count), Has.All.EqualTo(1));
        Assert.That(results.Where(result => result.i % 2 == 1).Select(result => result.Found.Count), Has.All.EqualTo(2));
    }

    [Test]
    public void Open_LivingAlignment_IsJudgedByTheSettingsToo()
    {
        var county = Sample.County with { Division = DivisionCode.Parse("370685"), Items = [Sample.CountyLicence with { Name = "建筑工程施工许可证的核发", Type = ItemType.Confirmation }] };

        var living = new AlignmentEngineBuilder().UseRulesets(Shandong).Build().Open(new Catalogue(Province), null, county, new DateOnly(2026, 11, 1));

        Assert.That(living.Report().Findings.Where(finding => finding.Code.Ruleset == "Sameness").Select(finding => $"{finding.Code} {finding.Severity}"), Is.EqualTo(new[] { "QZ1001 Info" }));
    }

    [Test]
    public void RulesFor_SamePlaceAndDay_IsBuiltOnce()
    {
        var engine = new AlignmentEngineBuilder().UseRulesets(Shandong).Build();
        var (division, day) = (DivisionCode.Parse("370685"), new DateOnly(2026, 11, 1));

        Assert.That(engine.RulesFor(division, day), Is.SameAs(engine.RulesFor(DivisionCode.Parse("370600"), day.AddDays(1))));
        Assert.That(engine.RulesFor(division, day).Rules.Select(rule => rule.Name), Has.None.EqualTo(nameof(TypeDiffers)));
        Assert.That(engine.RulesFor(division, day).Rules.Single(rule => rule.Name == nameof(NameDiffers)).Severity, Is.EqualTo(Severity.Info));
        Assert.That(engine.Rules.Rules.Select(rule => rule.Name), Has.One.EqualTo(nameof(TypeDiffers)));
    }

    [Test]
    public void Build_DocumentNamesARemovedRule_IsAccepted()
    {
        var engine = new AlignmentEngineBuilder().RemoveRule<TypeDiffers>().UseRulesets(Shandong).Build();

        Assert.That(Judge(engine, "330100", new DateOnly(2026, 11, 1)), Is.EqualTo(new[] { "QZ1001 Error" }));
    }

    [Test]
    public void Build_FaultyDocument_IsRefused() => Assert.That(
        () => new AlignmentEngineBuilder().UseRulesets(RulesetDocument.Parse("{}", "sd.json")).Build(),
        Throws.InstanceOf<RulesetException>().With.Message.StartsWith("sd.json:1:1: the member 'format' is missing"));

    [Test]
    public void Rules_RuleOfAnotherProfile_IsOff()
    {
        static IEnumerable<string> Names(SamenessProfile profile) => new AlignmentEngineBuilder().UseProfile(profile).AddRule<OnlyForSixElements>().Build().Rules.Rules.Select(rule => rule.Name);

        Assert.That(Names(SamenessProfiles.SixElements), Has.One.EqualTo(nameof(OnlyForSixElements)));
        Assert.That(Names(SamenessProfiles.ThreeLevelFourSame), Has.None.EqualTo(nameof(OnlyForSixElements)));
    }

    private static List<string> Judge(AlignmentEngine engine, string? division, DateOnly day)
    {
        var county = Sample.County with
        {
            Division = division is null ? null : DivisionCode.Parse(division),
            Items = [Sample.CountyLicence with { Name = "建筑工程施工许可证的核发", Type = ItemType.Confirmation }],
        };
        return [.. engine.Align(new Catalogue(Province), null, county, day).Findings.Where(finding => finding.Code.Ruleset == "Sameness").Select(finding => $"{finding.Code} {finding.Severity}")];
    }

    [Rule("仅用于六要素", "For six elements only", Ruleset = "Test", Profile = "SIX-ELEMENTS")]
    private sealed class OnlyForSixElements : Rule
    {
        private static readonly FindingCode Code = new("TEST", 9, Severity.Info, new FindingText { Title = "六要素", Message = "六要素" });

        protected override void Define(RuleDefinition rule) => rule.When<ListedItem>().Find(Code, row => At(row));
    }
}
