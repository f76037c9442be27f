using System.Text.Json;

namespace QuanZe.Cli.Tests.Verbs;

/// <summary>Ruleset documents on the command line, and the catalogue they are checked against.</summary>
public sealed class RulesetOptionTests : VerbFixture
{
    private const string List = "id,name,type,code,basis,department,level\n1,{0},行政许可,370111001000,《娱乐场所管理条例》第九条,某市文化和旅游局,省级、市级、县级\n";

    [TestCase("370685", "warning", 0)]
    [TestCase("330106", "error", 1)]
    public void Align_RulesOfADivision_HoldThereOnly(string division, string severity, int code)
    {
        WriteLists();
        File.WriteAllText(At("sd.json"), Document("""{ "code": "QZ1001", "severity": "warning", "division": "37" }, { "ruleset": "Completeness", "severity": "info" }"""));

        var run = Run("align", "--standard", At("province.csv"), "--county", At("county.csv"), "--out", At("out"), "--rules", At("sd.json"), "--division", division, "--fail-on", "error");

        Assert.That(run.Code, Is.EqualTo(code), run.Error);
        using var json = JsonDocument.Parse(File.ReadAllText(At("out/alignment.json")));
        Assert.That(json.RootElement.GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("code").GetString() == "QZ1001").Select(finding => finding.GetProperty("severity").GetString()), Is.EqualTo(new[] { severity }));
    }

    [Test]
    public void Check_RulesetIsSwitchedOff_FindsNothingOfIt()
    {
        File.WriteAllText(At("county.csv"), string.Format(List, "娱乐场所设立审批"));
        File.WriteAllText(At("off.json"), """{ "format": "quanze/ruleset", "version": 1, "id": "off", "switches": [ { "ruleset": "Completeness", "on": false } ] }""");

        Assert.That(Run("check", At("county.csv"), "--out", At("with")).Code, Is.Zero);
        Assert.That(Run("check", At("county.csv"), "--out", At("without"), "--rules", At("off.json")).Code, Is.Zero);

        Assert.That(File.ReadAllText(At("with/findings.csv")), Does.Contain("QZ20"));
        Assert.That(File.ReadAllText(At("without/findings.csv")), Does.Not.Contain("QZ20"));
    }

    [TestCase("align", "--standard", "province.csv", "--county", "county.csv")]
    [TestCase("check", "county.csv")]
    public void Verb_FaultyDocuments_ExitWithALinePerFaultAndWriteNothing(params string[] verb)
    {
        WriteLists();
        File.WriteAllText(At("a.json"), Document("""{ "rule": "NameDifers", "severity": "info" },""" + "\n" + """{ "code": "QZ1001", "severity": "fatal" }"""));
        File.WriteAllText(At("b.json"), "{");

        var run = Run([.. verb.Select(word => word.EndsWith(".csv", StringComparison.Ordinal) ? At(word) : word), "--out", At("out"), "--rules", At("a.json"), At("b.json"), At("missing.json")]);

        Assert.That(run.Code, Is.EqualTo(2));
        var lines = run.Error.TrimEnd().Split('\n');
        Assert.That(lines, Has.Length.EqualTo(4));
        Assert.That(lines[0], Does.Contain("missing.json"));
        Assert.That(lines[1], Does.Contain("a.json:1:").And.Contain("没有规则“NameDifers”；是否为“NameDiffers”"));
        Assert.That(lines[2], Does.Contain("a.json:2:"));
        Assert.That(lines[3], Does.Contain("b.json:1:"));
        Assert.That(Directory.Exists(At("out")), Is.False);
    }

    [Test]
    public void Rules_OneRule_IsShownInFull()
    {
        var run = Run("rules", "--rule", "NameDiffers");

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Output, Does.Contain("QZ1001 事项名称不一致").And.Contain("when ElementDifference where d => d.Element == ItemElement.Name").And.Contain("unless PermittedDifference"));
        Assert.That(Run("rules", "--rule", "Nothing").Code, Is.EqualTo(2));
    }

    [Test]
    public void Rules_WithADocument_ShowTheSeverityItSets()
    {
        File.WriteAllText(At("sd.json"), Document("""{ "code": "QZ1001", "severity": "info" }"""));

        Assert.That(Run("rules", "--ruleset", "Sameness", "--rules", At("sd.json"), "--lang", "en").Output.Split('\n').Single(line => line.Contains("QZ1001", StringComparison.Ordinal)), Does.Contain("info"));
    }

    [Test]
    public void Rules_Json_WritesTheCatalogue()
    {
        Assert.That(Run("rules", "--json", At("rules.json")).Code, Is.Zero);

        using var json = JsonDocument.Parse(File.ReadAllText(At("rules.json")));
        Assert.That(json.RootElement.GetProperty("format").GetString(), Is.EqualTo("quanze/rule-catalogue"));
        Assert.That(json.RootElement.GetProperty("rules").GetArrayLength(), Is.GreaterThan(50));
    }

    [Test]
    public void Rules_Reference_WritesAPagePerFindingAndRule()
    {
        Assert.That(Run("rules", "--reference", At("reference")).Code, Is.Zero);

        Assert.That(File.ReadAllText(At("reference/rules/NameDiffers.md")), Does.StartWith("# NameDiffers 事项名称不一致"));
        Assert.That(File.ReadAllText(At("reference/findings/QZ1001.md")), Does.Contain("[NameDiffers](../rules/NameDiffers.md)"));
        Assert.That(File.Exists(At("reference/rules/README.md")), Is.True);
    }

    private static string Document(string severities) => $$"""{ "format": "quanze/ruleset", "version": 1, "id": "test", "severities": [ {{severities}} ] }""";

    private void WriteLists()
    {
        File.WriteAllText(At("province.csv"), string.Format(List, "娱乐场所设立审批"));
        File.WriteAllText(At("county.csv"), string.Format(List, "娱乐场所的设立审批"));
    }
}
