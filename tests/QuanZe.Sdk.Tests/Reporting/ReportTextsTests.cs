using System.Text;
using System.Text.Json.Nodes;
using Json.Schema;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Import;
using QuanZe.Sdk.Json;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Sdk.Tests.Reporting;

/// <summary>The other forms of a report: figures, Markdown, CSV, JSON, and lists as tables.</summary>
public sealed class ReportTextsTests
{
    [Test]
    public void Summary_Report_CountsByVerdictDepartmentAndType()
    {
        var summary = AlignmentSummary.Of(SampleReport.Report);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(summary.Rows, Is.EqualTo(new[] { (AlignmentVerdict.Different, 1), (AlignmentVerdict.OutsideCatalogue, 1) }));
            Assert.That(summary.Findings, Is.EqualTo(new[] { (Severity.Error, 2), (Severity.Warning, 0), (Severity.Info, 0) }));
            Assert.That(summary.Codes, Is.EqualTo(new[] { (FindingCodes.NameDiffers, 1), (FindingCodes.OutsideCatalogue, 1) }));
            Assert.That(summary.Departments, Is.EquivalentTo(new[] { new GroupFigures("某县交通运输局", 1, 1), new GroupFigures("", 1, 1) }));
            Assert.That(summary.Types, Is.EqualTo(new[] { new GroupFigures("Penalty", 1, 1), new GroupFigures("Other", 1, 1) }));
            var county = summary.Sameness.Single();
            Assert.That((county.Compared, county.All), Is.EqualTo((1, 0)));
            Assert.That(county.Elements, Is.EqualTo(new[] { (ItemElement.Name, 0), (ItemElement.Code, 1), (ItemElement.Type, 1), (ItemElement.Basis, 1) }), "an excused difference counts as the same");
        }
    }

    [Test]
    public void Markdown_HostileText_StaysInItsCell()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        MarkdownReport.Write(SampleReport.Report, writer);
        var rows = writer.ToString().Split('\n').Where(line => line.Contains("onerror", StringComparison.Ordinal)).ToList();

        Assert.That(rows, Is.Not.Empty);
        Assert.That(rows, Has.All.Contains("&lt;img").And.All.Contains("\\|\\*\\`"));
        Assert.That(writer.ToString(), Does.Contain("# 某县权责清单比对报告").And.Contain("## QZ1001 事项名称不一致 (1)").And.Contain("| 条款细化 | 1 |"));
    }

    [Test]
    public void Markdown_English_SpeaksEnglish()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        MarkdownReport.Write(SampleReport.Report, writer, Languages.English);

        Assert.That(writer.ToString(), Does.Contain("alignment report").And.Contain("| named more exactly | 1 |").And.Not.Contain("问题"));
    }

    [TestCase("=1+1", "'=1+1")]
    [TestCase("+1", "'+1")]
    [TestCase("-1", "'-1")]
    [TestCase("@a", "'@a")]
    [TestCase("\t=1", "'\t=1")]
    [TestCase("a=1", "a=1")]
    [TestCase("一,二", "\"一,二\"")]
    [TestCase("说“\"”", "\"说“\"\"”\"")]
    [TestCase("上\n下", "\"上\n下\"")]
    [TestCase("", "")]
    public void Csv_Cell_CannotBecomeAFormula(string text, string expected)
    {
        using var writer = new StringWriter();
        CsvTableWriter.Write(writer, [new("甲", 1)], [[text]]);

        Assert.That(writer.ToString(), Is.EqualTo($"甲\r\n{expected}\r\n"));
    }

    [Test]
    public void Csv_Findings_HaveARowEach()
    {
        using var writer = new StringWriter();
        CsvTableWriter.WriteFindings(writer, SampleReport.Report);

        Assert.That(writer.ToString().Split("\r\n"), Has.Length.EqualTo(4));
        Assert.That(FindingTable.Rows(SampleReport.Report, Languages.English).First().Count, Is.EqualTo(FindingTable.ColumnsIn(Languages.English).Count).And.EqualTo(FindingTable.ColumnsIn(Languages.Chinese).Count));
    }

    [TestCase(Languages.Chinese, "县级 事项名称", "不一致")]
    [TestCase(Languages.English, "county name", "different")]
    public void Csv_AlignedRows_HaveTheCellsOfEachList(string language, string heading, string verdict)
    {
        using var writer = new StringWriter();
        CsvTableWriter.WriteAligned(writer, SampleReport.Report, language);
        var rows = AlignedTable.Rows(SampleReport.Report, language).ToList();

        Assert.That(writer.ToString(), Does.Contain(heading).And.Contain("'=1+1"));
        Assert.That(rows[0].Take(5), Is.EqualTo(["1", verdict, SampleReport.Upper.Name, "370299001000", ReportText.Type(ItemType.Penalty, language)]));
        Assert.That(rows[0].Skip(5).Take(3), Is.EqualTo(["《示例法》第六十一条", "某省交通运输厅", "清单 4"]));
        Assert.That(rows[1].Skip(2).Take(AlignedTable.ColumnsPerList), Has.All.Empty, "no item there");
        Assert.That(rows.Select(row => row.Count), Has.All.EqualTo(AlignedTable.ColumnsOf(SampleReport.Report, language).Count));
    }

    [Test]
    public void Csv_List_ReadsBack()
    {
        using var writer = new StringWriter();
        var list = SampleReport.County with { Items = [SampleReport.Lower with { Extra = [new("编制说明", "新增")], SubItem = "变更", Responsibilities = [new(ResponsibilityKind.Direct, 1, "受理责任"), new(ResponsibilityKind.Supervisory, 2, "监督责任")] }] };
        CsvTableWriter.Write(writer, list);

        var read = ListReader.Read(new CsvSource("list.csv", Encoding.UTF8.GetBytes(writer.ToString()))).List.Items.Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((read.Id, read.Name, read.SubItem, read.Type, read.Code, read.Basis, read.Body), Is.EqualTo(("X1", SampleReport.Lower.Name, "变更", ItemType.Penalty, SampleReport.Lower.Code, SampleReport.Lower.Basis, SampleReport.Lower.Body)));
            Assert.That(read.Responsibilities, Is.EqualTo(list.Items[0].Responsibilities));
            Assert.That(read.Extra, Is.EqualTo(list.Items[0].Extra));
        }
    }

    [Test]
    public void Json_Report_FollowsTheSchema()
    {
        using var stream = new MemoryStream();
        AlignmentReportJson.Write(stream, SampleReport.Report);
        var document = JsonNode.Parse(stream.ToArray())!;

        var result = JsonSchema.FromText(AlignmentReportJson.Schema).Evaluate(document, new EvaluationOptions { OutputFormat = OutputFormat.List });

        Assert.That(result.IsValid, Is.True, string.Join('\n', result.Details.Where(detail => detail.HasErrors).SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"))));
        Assert.That(document["findings"]![0]!["message"]!["zh-CN"]!.GetValue<string>(), Is.EqualTo(SampleReport.Report.Findings[0].Message()));
        Assert.That(document["rows"]![0]!["differences"]![0]!["code"]!.GetValue<string>(), Is.EqualTo("QZ1001"));
        Assert.That(document["excused"]![0]!["ground"]!["en"]!.GetValue<string>(), Is.EqualTo("named more exactly"));
    }

    [Test]
    public void Json_Check_FollowsTheSchema()
    {
        using var stream = new MemoryStream();
        CheckReportJson.Write(stream, SampleReport.Check);
        var document = JsonNode.Parse(stream.ToArray())!;

        var result = JsonSchema.FromText(CheckReportJson.Schema).Evaluate(document, new EvaluationOptions { OutputFormat = OutputFormat.List });

        Assert.That(result.IsValid, Is.True, string.Join('\n', result.Details.Where(detail => detail.HasErrors).SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"))));
        Assert.That(document["summary"]!["items"]!.GetValue<int>(), Is.EqualTo(2));
        Assert.That(document["mandates"]![0]!["coverage"]!.GetValue<double>(), Is.EqualTo(0.75));
        Assert.That(document["findings"]![0]!["code"]!.GetValue<string>(), Is.EqualTo("QZ2004"));
    }

    [Test]
    public void Markdown_Check_SaysWhatWasFoundAndComparesNothing()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        MarkdownReport.Write(SampleReport.Check, writer);

        Assert.That(writer.ToString(), Does.StartWith("# 某县权责清单审核报告").And.Contain("| 错误 | 1 |").And.Contain("## QZ2004 缺少事项编码 (1)").And.Not.Contain("有据差异"));
    }

    [Test]
    public void Figures_Check_CountByDepartmentAndType()
    {
        var figures = FindingFigures.Of(SampleReport.Check);

        Assert.That(figures.Departments, Is.EqualTo(new[] { new GroupFigures("", 1, 1), new GroupFigures("某县交通运输局", 1, 0) }), "most findings first");
        Assert.That(figures.Types, Is.EqualTo(new[] { new GroupFigures("Penalty", 1, 0), new GroupFigures("Other", 1, 1) }));
        Assert.That(figures.Codes, Is.EqualTo(new[] { (FindingCodes.CodeMissing, 1) }));
    }

    [Test]
    public void Rows_At_GivesTheItemOfTheLevel()
    {
        var row = SampleReport.Report.Rows[0];

        Assert.That(row.At(AdministrativeLevel.County), Is.SameAs(SampleReport.Lower));
        Assert.That(row.At(AdministrativeLevel.City), Is.Null);
        Assert.That(row.Differences[1].IsExcused, Is.True);
        Assert.That(row.Differences[0].IsExcused, Is.False);
    }

    [Test]
    public void Words_EveryVerdictAndSeverity_HaveBothLanguages()
    {
        foreach (var language in new[] { Languages.Chinese, Languages.English })
        {
            Assert.That(Enum.GetValues<AlignmentVerdict>().Select(verdict => ReportText.Verdict(verdict, language)), Is.Unique.And.All.Not.Empty);
            Assert.That(Enum.GetValues<Severity>().Select(severity => ReportText.Severity(severity, language)), Is.Unique.And.All.Not.Empty);
        }
    }
}
