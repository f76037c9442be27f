using System.Text;
using System.Text.Json;
using QuanZe.Sdk.Json;

namespace QuanZe.Cli.Tests.Verbs;

/// <summary><c>check</c> on small lists whose faults are known.</summary>
public sealed class CheckVerbTests : VerbFixture
{
    private const string Heading = "id,事项名称,事项类型,事项编码,设定依据,实施主体,部门职责,行使层级,责任事项,追责情形\n";

    private const string Rest = "负责建筑市场管理,省级、市级、县级,直接实施责任：1.受理。,1.不依法受理的。\n";

    private const string Licence = "1,建筑工程施工许可证核发,行政许可,370117013000,《中华人民共和国建筑法》第七条,招远市住房和城乡建设局," + Rest;

    [Test]
    public void Check_ListWithFaults_WritesTheReportsAndShowsEachRule()
    {
        Write("list.csv", Licence + "2,商品房预售许可,行政许可,370117014000,,招远市住房和城乡建设局," + Rest + "合计,,,,,,,,,\n");

        var run = Run("check", At("list.csv"), "--level", "county", "--division", "370685", "--date", "2026-11-01", "--out", At("out"));

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(Directory.EnumerateFiles(At("out")).Select(Path.GetFileName), Is.EquivalentTo(["report.html", "findings.xlsx", "findings.csv", "findings.json", "rejected.csv"]));
        Assert.That(run.Output, Does.Contain("招远市 共审核 2 项").And.Match(@"QZ2007 +\| +缺少设定依据 +\| +错误 +\| +1 "));
        using var json = JsonDocument.Parse(File.ReadAllText(At("out/findings.json")));
        Assert.That(json.RootElement.GetProperty("format").GetString(), Is.EqualTo(CheckReportJson.Format));
        Assert.That(json.RootElement.GetProperty("date").GetString(), Is.EqualTo("2026-11-01"));
        Assert.That(json.RootElement.GetProperty("lists")[0].GetProperty("level").GetString(), Is.EqualTo("county"));
        Assert.That(File.ReadAllLines(At("out/findings.csv")), Has.Some.Contains("QZ2007").And.Some.Contains("list.csv"));
        Assert.That(File.ReadAllText(At("out/report.html")), Does.StartWith("<!DOCTYPE html>").And.Contain("招远市权责清单审核报告").And.Contain("QZ2007"));
    }

    [Test]
    public void Check_FolderOfDepartments_SeesThemTogether()
    {
        Write("lists/housing.csv", Licence);
        Write("lists/approval.csv", Licence.Replace("住房和城乡建设局", "行政审批服务局", StringComparison.Ordinal));

        Assert.That(Run("check", At("lists"), "--level", "county", "--out", At("out")).Output, Does.Contain("QZ1102").And.Contain("重复认领"));
    }

    [Test]
    public void Check_DivisionAlone_GivesTheLevel()
    {
        Write("list.csv", Licence.Replace("省级、市级、县级", "省级", StringComparison.Ordinal));

        Assert.That(Run("check", At("list.csv"), "--out", At("none")).Output, Does.Not.Contain("QZ1107"), "no level, no question");
        Assert.That(Run("check", At("list.csv"), "--division", "370685", "--out", At("out")).Output, Does.Contain("QZ1107"));
    }

    [TestCase("error", 1)]
    [TestCase(null, 0)]
    public void Check_FailOn_SetsTheExitCode(string? severity, int code)
    {
        Write("list.csv", Licence.Replace("370117013000", "", StringComparison.Ordinal));
        string[] failOn = severity is null ? [] : ["--fail-on", severity];

        Assert.That(Run(["check", At("list.csv"), "--out", At("out"), .. failOn]).Code, Is.EqualTo(code));
    }

    [Test]
    public void Check_WholeList_FailsOnNothing()
    {
        Write("list.csv", Licence);

        Assert.That(Run("check", At("list.csv"), "--level", "county", "--fail-on", "error", "--out", At("out")).Code, Is.Zero);
    }

    [Test]
    public void Check_English_SpeaksEnglish()
    {
        Write("list.csv", Licence.Replace("370117013000", "", StringComparison.Ordinal));

        var run = Run("check", At("list.csv"), "--out", At("out"), "--lang", "en");

        Assert.That(run.Output, Does.Contain("1 items checked").And.Contain("Code missing"));
        Assert.That(File.ReadAllText(At("out/report.html")), Does.Contain("lang=\"en\""));
    }

    [TestCase("utf-8")]
    [TestCase("GB18030", Description = "as Word on Chinese Windows writes plain text")]
    public void Check_Mandate_CountsCoverageAndFindsDutiesWithoutItems(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Write("list.csv", Licence.Replace("负责建筑市场管理", "负责建筑市场监督管理", StringComparison.Ordinal) + "2,娱乐场所设立审批,行政许可,370117014000,《娱乐场所管理条例》第九条,招远市住房和城乡建设局,负责娱乐场所管理,县级,直接实施责任：1.受理。,1.不依法受理的。\n");
        File.WriteAllText(At("mandate.txt"), "招远市住房和城乡建设局职能配置、内设机构和人员编制规定\n第一条 主要职责是：\n（一）负责建筑市场监督管理。\n（二）负责物业服务管理。\n— 2 —\n", Encoding.GetEncoding(encoding));

        var run = Run("check", At("list.csv"), "--mandate", At("mandate.txt"), "--out", At("out"));

        Assert.That(run.Output, Does.Contain("招远市住房和城乡建设局：主要职责 2 项，有对应事项的 1 项（覆盖率 50.0%）；事项 2 项，有对应职责的 1 项（匹配度 0.50）"));
        Assert.That(run.Output, Does.Match(@"QZ1105 .*\| 1 ").And.Match(@"QZ6002 .*\| 1 ").And.Match(@"QZ6009 .*\| 1 "));
        using var json = JsonDocument.Parse(File.ReadAllText(At("out/findings.json")));
        Assert.That(json.RootElement.GetProperty("mandates")[0].GetProperty("coverage").GetDouble(), Is.EqualTo(0.5));
    }

    [Test]
    public void Check_MandateThatIsNoRegulation_IsTwoAndWritesNothing()
    {
        Write("list.csv", Licence);
        File.WriteAllText(At("minutes.txt"), "会议纪要\n（一）听取汇报。");

        var run = Run("check", At("list.csv"), "--mandate", At("minutes.txt"), At("missing.txt"), "--out", At("out"));

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("missing.txt"));
        Assert.That(Run("check", At("list.csv"), "--mandate", At("minutes.txt"), "--out", At("out")).Error, Does.Contain("minutes.txt"));
        Assert.That(Directory.Exists(At("out")), Is.False);
    }

    [Test]
    public void Check_WorkedArea_FindsTheMatterItsLeadDoesNotHold()
    {
        Write("list.csv", Licence.Replace("住房和城乡建设局", "商务局", StringComparison.Ordinal));

        var run = Run("check", At("list.csv"), "--area", "成品油监管", "--out", At("out"));

        Assert.That(run.Output, Does.Match(@"QZ6102 .*\| 1 "));
        Assert.That(File.ReadAllText(At("out/findings.csv")), Does.Contain("成品油监管：成品油零售经营管理由商务局牵头"));
    }

    [TestCase("--area", "no-such-area.json")]
    [TestCase("--division", "37068")]
    [TestCase("--level", "planet")]
    [TestCase("--date", "1.11.2026")]
    public void Check_BadArgument_IsTwoAndWritesNothing(string option, string value)
    {
        Write("list.csv", Licence);

        var run = Run("check", At("list.csv"), option, value, "--out", At("out"));

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(value));
        Assert.That(Directory.Exists(At("out")), Is.False);
    }

    [Test]
    public void Check_UnreadableFile_IsTwoAndWritesNothing()
    {
        File.WriteAllText(At("broken.xlsx"), "no workbook");

        var run = Run("check", At("broken.xlsx"), At("missing.csv"), "--out", At("out"));

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("missing.csv"));
        Assert.That(Directory.Exists(At("out")), Is.False);
    }

    private void Write(string name, string rows)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), Heading + rows, new UTF8Encoding(true));
    }
}
