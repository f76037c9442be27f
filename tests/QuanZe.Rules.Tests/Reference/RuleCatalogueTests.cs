using System.Text.Json.Nodes;
using Json.Schema;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Configuration;
using QuanZe.Rules.Inference;
using QuanZe.Rules.Reference;
using QuanZe.Rules.Rulesets.Sameness;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Reference;

public sealed class RuleCatalogueTests
{
    private static readonly RuleCatalogue Shipped = Of(new AlignmentEngineBuilder().Build());

    [Test]
    public void Json_Catalogue_FollowsTheSchema()
    {
        var (json, schema) = (Json(WithSlowPromise()), JsonSchema.FromText(RuleCatalogueJson.Schema));

        Assert.That(schema.Evaluate(json, new EvaluationOptions { OutputFormat = OutputFormat.List }), Has.Property("IsValid").True);
        json["rules"]![0]!.AsObject().Remove("sentence");
        Assert.That(schema.Evaluate(json), Has.Property("IsValid").False, "a rule without its sentence");
    }

    [Test]
    public void Json_Catalogue_HasEveryRuleWithItsCodesAndParameters()
    {
        var json = Json(WithSlowPromise());

        Assert.That(json["rules"]!.AsArray().Select(rule => rule!["name"]!.GetValue<string>()), Is.EqualTo(WithSlowPromise().Rules.Select(rule => rule.Name)));
        var rule = json["rules"]!.AsArray().Single(rule => rule!["name"]!.GetValue<string>() == nameof(SlowPromise))!;
        Assert.That(rule["codes"]![0]!["code"]!.GetValue<string>(), Is.EqualTo("TEST0021"));
        Assert.That(rule["parameters"]![0]!.GetValue<string>(), Is.EqualTo("PromiseDays"));
        var parameter = json["parameters"]!.AsArray().Single(parameter => parameter!["name"]!.GetValue<string>() == "PromiseDays")!;
        Assert.That((parameter["kind"]!.GetValue<string>(), parameter["default"]!.GetValue<int>()), Is.EqualTo(("workingDays", 20)));
        Assert.That(parameter["values"]![0]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), Is.EqualTo("""{"value":5,"division":"37","from":"2026-01-01","source":"省规定","trust":"checked","document":"SD"}"""));
    }

    [Test]
    public void Json_ShippedFineLimits_AreListedWithTheirTrust()
    {
        var limits = Json(Shipped)["parameters"]!.AsArray().Single(parameter => parameter!["name"]!.GetValue<string>() == "LocalRuleFineLimit")!["values"]!.AsArray();

        Assert.That(limits.Single(value => value!["division"]!.GetValue<string>() == "37")!["value"]!.GetValue<decimal>(), Is.EqualTo(100_000m));
        Assert.That(limits.Single(value => value!["division"]!.GetValue<string>() == "35")!["trust"]!.GetValue<string>(), Is.EqualTo("unverified"));
    }

    [Test]
    public void Page_RuleWithParameter_ShowsSentenceValuesAndSwitch()
    {
        var catalogue = WithSlowPromise();

        var page = RulePage.Markdown(catalogue.Find("slowpromise")!, catalogue);

        Assert.That(page, Does.StartWith("# SlowPromise 承诺过慢\n\nSlow promise.\n"));
        Assert.That(page, Does.Contain("| Test | 警告 warning | 行政许可法 第四十二条 | 全部 all |"));
        Assert.That(page, Does.Contain("默认 default: 20个工作日 · 20 working days（行政许可法 第四十二条）"));
        Assert.That(page, Does.Contain("| 37 | 2026-01-01 | — | 5个工作日 | 省规定 | 已核对 checked |"));
        Assert.That(page, Does.Contain("with PromiseDays · for row => row · where (row, longest) => row.Item.PromisedLimit?.Days > longest.Value"));
        Assert.That(page, Does.Contain("""{ "rule": "SlowPromise", "on": false }"""));
    }

    [Test]
    public void Page_RuleOfAShippedCode_LinksToTheFinding() =>
        Assert.That(RulePage.Markdown(Shipped.Find(nameof(NameDiffers))!, Shipped), Does.Contain("[QZ1001](../findings/QZ1001.md) 事项名称不一致 · Names differ"));

    [Test]
    public void Index_Shipped_HasEveryRuleOnce()
    {
        var index = RulePage.Index(Shipped);

        Assert.That(Shipped.Rules.Where(rule => index.Split($"\n| [{rule.Name}]({rule.Name}.md) |").Length != 2), Is.Empty);
    }

    [Test]
    public void FindingPage_WithRules_NamesThemInBothLanguages()
    {
        var page = FindingPage.Markdown(FindingCodes.NameDiffers, new FindingRule("NameDiffers", "事项名称不一致", "Names differ", ["PromiseDays"]));

        Assert.That(page, Does.Contain("### 规则\n\n- [NameDiffers](../rules/NameDiffers.md) 事项名称不一致（参数 `PromiseDays`）\n").And.Contain("### Rules\n\n- [NameDiffers](../rules/NameDiffers.md) Names differ"));
        Assert.That(FindingPage.Markdown(FindingCodes.NameDiffers), Does.Not.Contain("### 规则"));
    }

    private static RuleCatalogue WithSlowPromise() => Of(new AlignmentEngineBuilder().AddRule<SlowPromise>().UseRulesets(RulesetDocument.Parse("""
        { "format": "quanze/ruleset", "version": 1, "id": "SD", "layer": "province", "division": "37",
          "parameters": [ { "name": "PromiseDays", "value": 5, "from": "2026-01-01", "source": "省规定", "trust": "checked" } ] }
        """)).Build());

    private static RuleCatalogue Of(AlignmentEngine engine) => new(engine.Rules.Rules, engine.Configuration.Values);

    private static JsonNode Json(RuleCatalogue catalogue)
    {
        using var stream = new MemoryStream();
        RuleCatalogueJson.Write(stream, catalogue);
        return JsonNode.Parse(stream.ToArray())!;
    }

    [Rule("承诺过慢", "Slow promise", Ruleset = "Test", Article = "行政许可法 第四十二条")]
    private sealed class SlowPromise : Rule
    {
        private static readonly FindingCode Code = new("TEST", 21, Severity.Warning, new FindingText { Title = "承诺过慢", Message = "承诺过慢" });

        private static readonly RuleParameter<int> PromiseDays = RuleParameter.WorkingDays("PromiseDays", "承诺时限上限", "Longest promise", 20, "行政许可法 第四十二条");

        protected override void Define(RuleDefinition rule) => rule
            .When<ListedItem>()
            .With(PromiseDays).For(row => row, where: (row, longest) => row.Item.PromisedLimit?.Days > longest.Value)
            .Find(Code, (row, _) => At(row));
    }
}
