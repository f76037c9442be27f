using System.IO.Compression;
using System.Text;
using System.Text.Json;
using QuanZe.Sdk.Json;

namespace QuanZe.Cli.Tests.Verbs;

/// <summary>The verbs as a person or script calls them.</summary>
public sealed class CommandLineTests : VerbFixture
{
    [Test]
    public void Generate_ThenAlign_WritesTheReportAndFindsFaults()
    {
        Assert.That(Run("generate", "--out", At("data"), "--seed", "5", "--scale", "0.05").Code, Is.Zero);
        Assert.That(
            Directory.EnumerateFiles(At("data")).Select(Path.GetFileName),
            Is.EquivalentTo(["province.xlsx", "province.csv", "city.xlsx", "city.csv", "county.xlsx", "county.csv", "truth.csv", "planted.csv"]));

        var run = Run("align", "--standard", At("data/province.xlsx"), "--city", At("data/city.csv"), "--county", At("data/county.xlsx"), "--out", At("out"), "--date", "2026-11-01");

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(Directory.EnumerateFiles(At("out")).Select(Path.GetFileName), Is.EquivalentTo(["report.html", "findings.xlsx", "alignment.json"]));
        using var json = JsonDocument.Parse(File.ReadAllText(At("out/alignment.json")));
        Assert.That(json.RootElement.GetProperty("format").GetString(), Is.EqualTo(AlignmentReportJson.Format));
        Assert.That(json.RootElement.GetProperty("date").GetString(), Is.EqualTo("2026-11-01"));
        Assert.That(json.RootElement.GetProperty("findings").GetArrayLength(), Is.GreaterThan(5));
        Assert.That(json.RootElement.GetProperty("lists").EnumerateArray().Select(list => list.GetProperty("id").GetString()), Is.EqualTo(["standard", "city", "county"]));
        Assert.That(File.ReadAllText(At("out/report.html")), Does.StartWith("<!DOCTYPE html>").And.Contain("QZ1001"));
        using var workbook = ZipFile.OpenRead(At("out/findings.xlsx"));
        Assert.That(workbook.GetEntry("xl/workbook.xml"), Is.Not.Null);
    }

    [TestCase("error", 1)]
    [TestCase("warning", 1)]
    [TestCase(null, 0)]
    public void Align_FailOn_SetsTheExitCode(string? severity, int code)
    {
        Generate();
        string[] failOn = severity is null ? [] : ["--fail-on", severity];

        Assert.That(Run(["align", "--standard", At("data/province.csv"), "--county", At("data/county.csv"), "--out", At("out"), .. failOn]).Code, Is.EqualTo(code));
    }

    [Test]
    public void Align_EqualLists_FailsOnNothing()
    {
        File.WriteAllText(At("list.csv"), "id,name,type,code,basis,department,level\n1,娱乐场所设立审批,行政许可,000111001000,《娱乐场所管理条例》第九条,某市文化和旅游局,省级、市级、县级\n");

        Assert.That(Run("align", "--standard", At("list.csv"), "--county", At("list.csv"), "--out", At("out")).Output, Does.Contain("一致"));
    }

    [Test]
    public void Align_English_SpeaksEnglish()
    {
        Generate();

        var run = Run("align", "--standard", At("data/province.csv"), "--county", At("data/county.csv"), "--out", At("out"), "--lang", "en");

        Assert.That(run.Output, Does.Contain("Names differ").And.Not.Contain("事项名称不一致"));
        Assert.That(File.ReadAllText(At("out/report.html")), Does.Contain("lang=\"en\""));
    }

    [Test]
    public void Align_SeveralBadFiles_NamesEachOnALineAndWritesNothing()
    {
        File.WriteAllText(At("broken.xlsx"), "no workbook");
        File.WriteAllText(At("empty.csv"), "");

        var run = Run("align", "--standard", At("missing.xlsx"), "--city", At("broken.xlsx"), "--county", At("empty.csv"), "--out", At("out"));

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error.TrimEnd().Split('\n'), Has.Length.EqualTo(3));
        Assert.That(run.Error, Does.Contain("missing.xlsx").And.Contain("broken.xlsx").And.Contain("empty.csv"));
        Assert.That(Directory.Exists(At("out")), Is.False);
    }

    [TestCase("align", "--standard", "a.csv")]
    [TestCase("unknown")]
    [TestCase("demo", "--seed", "minus")]
    [TestCase("match", "a.csv")]
    [TestCase("rules", "--ruleset", "Nothing")]
    [TestCase("generate", "--out", "x", "--scale", "99")]
    [TestCase("align", "--standard", "a.csv", "--county", "b.csv", "--out", "x", "--lang", "fr")]
    [TestCase("align", "--standard", "a.csv", "--county", "b.csv", "--out", "x", "--profile", "NO-SUCH")]
    [TestCase("align", "--standard", "a.csv", "--county", "b.csv", "--out", "x", "--date", "1.11.2026")]
    public void Run_BadArguments_IsTwoWithAMessage(params string[] arguments)
    {
        var run = Run(arguments);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error.Trim(), Is.Not.Empty);
        Assert.That(Directory.Exists("x"), Is.False);
    }

    [Test]
    public void Import_List_WritesJsonThatReadsBackAndTheAccount()
    {
        File.WriteAllText(At("list.csv"), "id,事项名称,事项类型,事项编码,设定依据,实施主体,编制说明\n1,娱乐场所设立审批,行政许可,000111001000,《娱乐场所管理条例》第九条,某县文化和旅游局,新增\n合计,,,,,,\n", new UTF8Encoding(true));

        var run = Run("import", At("list.csv"), "--out", At("out"));

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(run.Output, Does.Contain("3 rows = 1 items + 0 continuation + 1 header/title + 0 blank + 1 rejected"));
        Assert.That(File.ReadAllLines(At("out/rejected.csv")), Has.Length.EqualTo(2));
        using var stream = File.OpenRead(At("out/list.csv.json"));
        var item = PowerListJson.Read(stream).Items.Single();
        Assert.That((item.Name, item.Basis.Text, item.Extra.Single().Text), Is.EqualTo(("娱乐场所设立审批", "《娱乐场所管理条例》第九条", "新增")));
    }

    [Test]
    public void Import_CanonicalJson_IsReadAgain()
    {
        File.WriteAllText(At("list.csv"), "id,name,type,code,basis,department,level\n1,娱乐场所设立审批,行政许可,000111001000,《娱乐场所管理条例》第九条,某市文化和旅游局,县级\n");
        Run("import", At("list.csv"), "--out", At("once"));

        Assert.That(Run("align", "--standard", At("once/list.csv.json"), "--county", At("once/list.csv.json"), "--out", At("out")).Code, Is.Zero);
        File.WriteAllText(At("bad.json"), "{\"format\":\"something\"}");
        Assert.That(Run("import", At("bad.json"), "--out", At("out2")), Has.Property("Code").EqualTo(2).And.Property("Error").Contains("bad.json"));
    }

    [Test]
    public void Match_TwoLists_WritesPairsWithoutRejected()
    {
        Generate();

        var run = Run("match", At("data/county.csv"), At("data/province.csv"), "--out", At("pairs.csv"), "--hide-codes", "--explain", "X00001");

        var lines = File.ReadAllLines(At("pairs.csv"));
        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(lines[0].TrimStart('\ufeff'), Is.EqualTo("left_id,right_id,probability,band"));
        Assert.That(lines.Skip(1).Select(line => line.Split(',')[3]).Distinct(), Is.SubsetOf(["accept", "review"]));
        Assert.That(run.Output, Does.Contain("X00001").And.Contain("合计"), "the waterfall");
    }

    [Test]
    public void Match_ExplainRowWithoutPartner_WritesNothing()
    {
        Generate();

        Assert.That(Run("match", At("data/county.csv"), At("data/province.csv"), "--out", At("pairs.csv"), "--explain", "X99999").Code, Is.EqualTo(2));
        Assert.That(File.Exists(At("pairs.csv")), Is.False);
    }

    [Test]
    public void Rules_OneRuleset_ListsItsRules()
    {
        var run = Run("rules", "--ruleset", "Sameness");

        Assert.That(run.Output, Does.Contain("QZ1001").And.Contain("NameDiffers").And.Not.Contain("QZ1101"));
    }

    [Test]
    public void Help_Root_ShowsExamples() => Assert.That(Run("--help").Output, Does.Contain("quanze align --standard"));

    [Test]
    public void OutputFolder_FailureHalfWay_LeavesNothing()
    {
        Assert.That(
            () =>
            {
                using var output = new Files.OutputFolder(At("out"));
                output.WriteText("one.txt", writer => writer.Write("one"));
                output.WriteText("two.txt", _ => throw new InvalidOperationException());
            },
            Throws.InvalidOperationException);
        Assert.That(Directory.EnumerateFiles(At("out")), Is.Empty);
    }

    private void Generate() => Run("generate", "--out", At("data"), "--seed", "9", "--scale", "0.03");
}
