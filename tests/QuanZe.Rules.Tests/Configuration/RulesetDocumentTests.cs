using QuanZe.Rules.Configuration;
using QuanZe.Rules.Inference;
using QuanZe.Rules.Rulesets;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Configuration;

public sealed class RulesetDocumentTests
{
    private const string Head = """
        {
          "format": "quanze/ruleset", "version": 1, "id": "SD-2026", "title": "山东省规则配置", "layer": "province", "division": "37",

        """;

    [Test]
    public void Parse_WholeDocument_GivesItsSettings()
    {
        var document = RulesetDocument.Parse(Head + """
              "switches": [ { "ruleset": "Matching", "on": false, "from": "2026-01-01", "source": "鲁编办〔2026〕1号" } ],
              "severities": [ { "code": "QZ1001", "severity": "warning", "division": "3706" } ],
              "parameters": [ { "name": "LocalRuleFineLimit", "value": 120000, "source": "省规定", "trust": "unverified", "to": "2030-12-31" } ]
            }
            """);

        Assert.That(document.Faults, Is.Empty);
        Assert.That((document.Id, document.Title, document.Layer), Is.EqualTo(("SD-2026", "山东省规则配置", RulesetLayer.Province)));
        Assert.That(document.Switches.Single(), Has.Property(nameof(RuleSwitch.IsOn)).False.And.Property(nameof(RuleSwitch.Target)).EqualTo(new RuleTarget(RuleTargetKind.Ruleset, "Matching")));
        Assert.That(document.Switches.Single().Scope, Is.EqualTo(new SettingScope("37", new DateOnly(2026, 1, 1))));
        Assert.That(document.Severities.Single(), Has.Property(nameof(SeveritySetting.Severity)).EqualTo(Severity.Warning));
        Assert.That(document.Severities.Single().Scope, Is.EqualTo(new SettingScope("3706")));
        Assert.That((document.Parameters.Single().Name, document.Parameters.Single().Trust), Is.EqualTo(("LocalRuleFineLimit", SourceTrust.Unverified)));
    }

    [TestCase("{", "1:2", RulesetFaultKind.NotJson)]
    [TestCase("[]", "1:1", RulesetFaultKind.WrongValue)]
    [TestCase("{ \"format\": \"quanze/ruleset\", \"version\": 2, \"id\": \"x\" }", "1:42", RulesetFaultKind.WrongValue)]
    [TestCase("{ \"version\": 1, \"id\": \"x\" }", "1:1", RulesetFaultKind.MissingMember)]
    [TestCase("{ \"format\": \"quanze/ruleset\", \"version\": 1, \"id\": \"\" }", "1:51", RulesetFaultKind.WrongValue)]
    [TestCase("{ \"format\": \"quanze/ruleset\", \"version\": 1, \"id\": \"x\", \"id\": \"y\" }", "1:56", RulesetFaultKind.UnknownMember)]
    [TestCase("{ \"format\": \"quanze/ruleset\", \"version\": 1, \"id\": \"x\", \"rules\": [] }", "1:56", RulesetFaultKind.UnknownMember)]
    [TestCase("{ \"format\": \"quanze/ruleset\", \"version\": 1, \"id\": \"x\", \"layer\": \"town\" }", "1:65", RulesetFaultKind.WrongValue)]
    [TestCase("{ \"format\": \"quanze/ruleset\", \"version\": 1, \"id\": \"x\", \"division\": \"99\" }", "1:68", RulesetFaultKind.WrongValue)]
    public void Parse_WrongShape_NamesLineAndColumn(string json, string place, RulesetFaultKind kind)
    {
        var fault = RulesetDocument.Parse(json).Faults.Single();

        Assert.That(($"{fault.Line}:{fault.Column}", fault.Kind), Is.EqualTo((place, kind)));
    }

    [TestCase("""{ "rule": "NameDiffers" }""", "缺少“on”")]
    [TestCase("""{ "on": true }""", "须且只须写明 ruleset、code、rule 之一")]
    [TestCase("""{ "rule": "NameDiffers", "code": "QZ1001", "on": true }""", "须且只须写明 ruleset、code、rule 之一")]
    [TestCase("""{ "rule": "NameDiffers", "on": "false" }""", "“on”须为 true 或 false")]
    [TestCase("""{ "rule": "NameDiffers", "on": true, "from": "2026-1-1" }""", "“from”须为日期，如 2026-01-01")]
    [TestCase("""{ "rule": "NameDiffers", "on": true, "from": "2026-02-01", "to": "2026-01-31" }""", "“to”早于“from”")]
    [TestCase("""{ "rule": "NameDiffers", "on": true, "division": "33" }""", "“33”不在本文件的行政区划“37”之内")]
    [TestCase("""{ "rule": "NameDiffers", "on": true, "division": "370" }""", "“division”须为行政区划代码或者其前段，如 37、3706、370685")]
    [TestCase("7", "“switches”的每一项须为对象")]
    public void Parse_WrongSwitch_SaysWhat(string entry, string chinese)
    {
        var fault = RulesetDocument.Parse($"{Head}\"switches\": [\n{entry} ] }}").Faults.Single();

        Assert.That(fault.Chinese, Is.EqualTo(chinese));
        Assert.That(fault.Line, Is.EqualTo(4));
        Assert.That(fault.English, Is.Not.Empty);
    }

    [Test]
    public void Parse_OverlappingDates_NamesTheLineOfTheOther()
    {
        var fault = RulesetDocument.Parse(Head + """
              "severities": [
                { "code": "QZ1001", "severity": "warning", "to": "2026-06-30" },
                { "code": "QZ1001", "severity": "info", "from": "2026-07-01", "to": "2026-12-31" },
                { "code": "QZ1001", "severity": "error", "from": "2026-12-31" },
                { "code": "QZ1001", "severity": "error", "from": "2026-12-31", "division": "3706" }
              ]
            }
            """, "sd.json").Faults.Single();

        Assert.That(fault.Message(), Is.EqualTo("sd.json:6:15: 与第5行的同一设置在日期上重叠"));
        Assert.That(fault.Kind, Is.EqualTo(RulesetFaultKind.Overlap));
    }

    [Test]
    public void Parse_SeveralFaults_NamesAllInOrder()
    {
        var document = RulesetDocument.Parse(Head + """
              "switches": [ { "rule": "NameDiffers", "on": 1 } ],
              "severities": [ { "code": "QZ1001", "severity": "fatal" } ],
              "parameters": [ { "name": "X", "value": 1 } ]
            }
            """);

        Assert.That(document.Faults.Select(fault => fault.Line), Is.EqualTo(new[] { 3, 4, 5 }));
        Assert.That(document.Faults.Select(fault => fault.Kind), Is.EqualTo(new[] { RulesetFaultKind.WrongValue, RulesetFaultKind.WrongValue, RulesetFaultKind.MissingMember }));
    }

    [Test]
    public void Parse_ByteOrderMark_IsReadOver()
    {
        using var stream = new MemoryStream([0xEF, 0xBB, 0xBF, .. """{ "format": "quanze/ruleset", "version": 1, "id": "x" }"""u8]);

        Assert.That(RulesetDocument.Read(stream, "x.json").Faults, Is.Empty);
    }

    [Test]
    public void Shipped_Documents_HoldOnlyWhatTheRulesKnow()
    {
        var rules = new RuleBookBuilder();
        foreach (var rule in ShippedRules.All)
        {
            rules.Add(rule);
        }

        var configuration = RulesetConfiguration.Of(rules.Build().Rules, ShippedParameters.All, ShippedRulesets.All);

        Assert.That(configuration.Values, Has.All.Property(nameof(ParameterValue.Source)).Not.Empty);
        Assert.That(configuration.Values, Has.All.Property(nameof(ParameterValue.Trust)).Not.EqualTo(SourceTrust.Unstated));
        Assert.That(configuration.Values, Has.All.Property(nameof(ParameterValue.From)).Not.Null);
    }
}
