using QuanZe.Rules.Configuration;
using QuanZe.Rules.Inference;
using QuanZe.Rules.Rulesets.Completeness;
using QuanZe.Rules.Rulesets.Coverage;
using QuanZe.Rules.Rulesets.Sameness;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Configuration;

public sealed class RulesetConfigurationTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    private static readonly DivisionCode Zhaoyuan = DivisionCode.Parse("370685");

    private static readonly ValueList<RuleDescription> Rules =
        new RuleBookBuilder().Add<NameDiffers>().Add<CodeDiffers>().Add<NameMissing>().Add<StaleClaim>().Build(allowUnread: true).Rules;

    [Test]
    public void At_RuleIsSwitchedOff_IsOffThere()
    {
        var configuration = Of(Document("province", """ "switches": [ { "rule": "NameDiffers", "on": false, "division": "37", "from": "2026-01-01", "to": "2026-12-31" } ] """));

        Assert.That(configuration.At(Zhaoyuan, Day).Off, Is.EquivalentTo(new[] { "NameDiffers" }));
        Assert.That(configuration.At(Zhaoyuan, new DateOnly(2027, 1, 1)).Off, Is.Empty);
        Assert.That(configuration.At(DivisionCode.Parse("330000"), Day).Off, Is.Empty);
        Assert.That(configuration.At(null, Day).Off, Is.Empty);
    }

    [Test]
    public void At_LaterLayer_Wins()
    {
        var off = Document("vendor", """ "switches": [ { "ruleset": "Sameness", "on": false } ] """);
        var on = Document("province", """ "switches": [ { "rule": "NameDiffers", "on": true } ] """);

        Assert.That(Of(off, on).At(Zhaoyuan, Day).Off, Is.EquivalentTo(new[] { "NameDiffers", "CodeDiffers" }), "the vendor's layer is later, in whatever order the documents are given");
    }

    [Test]
    public void At_SameLayer_TheDocumentGivenLaterWins()
    {
        var off = Document("city", """ "switches": [ { "rule": "NameDiffers", "on": false } ] """);
        var on = Document("city", """ "switches": [ { "ruleset": "Sameness", "on": true } ] """);

        Assert.That(Of(off, on).At(Zhaoyuan, Day).Off, Is.Empty);
        Assert.That(Of(on, off).At(Zhaoyuan, Day).Off, Is.EquivalentTo(new[] { "NameDiffers" }));
    }

    [Test]
    public void At_OneDocument_TheRuleWinsOverTheRulesetAndTheLongerDivisionOverTheShorter()
    {
        var configuration = Of(Document("vendor", """
            "switches": [
              { "rule": "NameDiffers", "on": true },
              { "ruleset": "Sameness", "on": false, "division": "370685" },
              { "ruleset": "Completeness", "on": true, "division": "370685" },
              { "ruleset": "Completeness", "on": false, "division": "37" }
            ]
            """));

        Assert.That(configuration.At(Zhaoyuan, Day).Off, Is.EquivalentTo(new[] { "CodeDiffers" }));
        Assert.That(configuration.At(DivisionCode.Parse("370600"), Day).Off, Is.EquivalentTo(new[] { "NameMissing" }));
    }

    [Test]
    public void At_Severities_AreByRulesetCodeAndRule()
    {
        var settings = Of(Document("vendor", """
            "severities": [
              { "ruleset": "Sameness", "severity": "info" },
              { "code": "QZ1001", "severity": "warning" },
              { "rule": "NameMissing", "severity": "info" }
            ]
            """)).At(Zhaoyuan, Day);

        Assert.That(settings.Severities, Is.EquivalentTo(new Dictionary<string, Severity> { ["NameDiffers"] = Severity.Warning, ["CodeDiffers"] = Severity.Info, ["NameMissing"] = Severity.Info }));
    }

    [Test]
    public void Of_UnknownNames_AreAllRefusedWithTheirPlaces()
    {
        var exception = Assert.Throws<RulesetException>(() => Of(
            RulesetDocument.Parse("""
                { "format": "quanze/ruleset", "version": 1, "id": "a",
                  "switches": [ { "rule": "NameDifers", "on": false },
                                { "ruleset": "Samenes", "on": 0 } ],
                  "severities": [ { "code": "QZ9999", "severity": "info" } ],
                  "parameters": [ { "name": "LocalRuleFineLimits", "value": 1, "source": "省规定" },
                                  { "name": "LocalRuleFineLimit", "value": "十万", "source": "省规定" } ] }
                """, "a.json"),
            RulesetDocument.Parse("{", "b.json")));

        Assert.That(exception!.Faults.Select(fault => fault.Message()).Take(6), Is.EqualTo(new[]
        {
            "a.json:2:27: 没有规则“NameDifers”；是否为“NameDiffers”",
            "a.json:3:30: 没有规则集“Samenes”；是否为“Sameness”",
            "a.json:3:47: “on”须为 true 或 false",
            "a.json:4:29: 没有问题编号“QZ9999”",
            "a.json:5:29: 没有参数“LocalRuleFineLimits”；是否为“LocalRuleFineLimit”",
            "a.json:6:60: 参数“LocalRuleFineLimit”的取值须为以元为单位、不小于 0 的数，如 100000",
        }));
        Assert.That(exception.Faults[^1].File, Is.EqualTo("b.json"));
        Assert.That(exception.Message, Does.Contain("a.json:2:27: there is no rule 'NameDifers'; did you mean 'NameDiffers'?"));
    }

    [TestCase("DecisionDays", "30", true)]
    [TestCase("DecisionDays", "30.5", false)]
    [TestCase("DecisionDays", "-1", false)]
    [TestCase("DecisionDays", "\"30\"", false)]
    [TestCase("DecisionDays", "99999999999", false)]
    [TestCase("Fine", "30000", true)]
    [TestCase("Fine", "30000.50", true)]
    [TestCase("Fine", "3e4", false)]
    [TestCase("Fine", "-1", false)]
    [TestCase("Words", "[\"公共安全\"]", true)]
    [TestCase("Words", "[]", false)]
    [TestCase("Words", "[\"\"]", false)]
    [TestCase("Words", "\"公共安全\"", false)]
    public void Of_Value_MustBeOfTheParametersKind(string name, string value, bool isGood)
    {
        RuleParameter[] parameters = [RuleParameter.Days("DecisionDays", "期限", "Limit"), RuleParameter.Amount("Fine", "罚款", "Fine"), RuleParameter.Words("Words", "词语", "Words")];
        var document = Document("vendor", $$""" "parameters": [ { "name": "{{name}}", "value": {{value}}, "source": "省规定" } ] """);

        Assert.That(() => RulesetConfiguration.Of(Rules, parameters, [document]), isGood ? Throws.Nothing : Throws.InstanceOf<RulesetException>());
    }

    private static RulesetConfiguration Of(params RulesetDocument[] documents) => RulesetConfiguration.Of(Rules, ShippedParameters.All, documents);

    private static RulesetDocument Document(string layer, string settings) =>
        RulesetDocument.Parse($$"""{ "format": "quanze/ruleset", "version": 1, "id": "{{layer}}", "layer": "{{layer}}", {{settings}} }""");
}
