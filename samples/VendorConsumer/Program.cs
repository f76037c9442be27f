using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using QuanZe.Excel.Reading;
using QuanZe.Excel.Writing;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.DependencyInjection;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Import;
using QuanZe.Sdk.Reporting;

// A platform that has nothing of QuanZe but its packages: it reads two lists, aligns them with a rule of its own, and writes the report.
Console.OutputEncoding = Encoding.UTF8;
Console.WriteLine($"{AppContext.TargetFrameworkName}, {RuntimeInformation.FrameworkDescription}");
var folder = Directory.CreateDirectory(args.Length > 0 ? args[0] : "out").FullName;

const string Heading = "序号,事项名称,事项类型,事项编码,设定依据,实施主体,部门职责,行使层级,责任事项,追责情形\n";
const string Rest = "负责文化市场管理,省级、市级、县级,直接实施责任：1.受理。,1.不依法受理的。\n";
var province = Read("province", AdministrativeLevel.Province, Heading + "1,娱乐场所设立审批,行政许可,370122001000,《娱乐场所管理条例》第九条,山东省文化和旅游厅," + Rest);
var county = Read("county", AdministrativeLevel.County, Heading + "1,娱乐场所设立审批（新办）,行政许可,370122001000,《娱乐场所管理条例》第十条,招远市文化和旅游局," + Rest);

using var services = new ServiceCollection()
    .AddQuanZe(quanze => quanze.AddRule<CountyIsPilot>())
    .BuildServiceProvider();
var run = services.GetRequiredService<AlignmentEngine>().Run(new Catalogue(province), city: null, county, new DateOnly(2026, 11, 1));

foreach (var finding in run.Report.Findings)
{
    Console.WriteLine($"{finding.Code} {finding.Severity} {finding.Subject.File} 第{finding.Subject.Row}行 {finding.Message()}");
}

Console.WriteLine(run.Judgement.Explain(run.Report.Findings.First(finding => finding.Code.Prefix == "ACME"))[0]);

using (var page = File.CreateText(Path.Combine(folder, "report.html")))
{
    HtmlReport.Write(run.Report, page);
}

using (var workbook = File.Create(Path.Combine(folder, "findings.xlsx")))
{
    ReportWorkbookWriter.Write(workbook, run.Report);
}

var back = WorkbookReader.ReadFile(Path.Combine(folder, "findings.xlsx"));
Console.WriteLine($"report.html and findings.xlsx written, {back.Ledgers.Count} sheets");

PowerList Read(string role, AdministrativeLevel level, string csv)
{
    var path = Path.Combine(folder, role + ".csv");
    File.WriteAllText(path, csv);
    return WorkbookReader.ReadFile(path, new ImportOptions { ListId = role, Level = level }).List;
}

/// <summary>Finds items that a pilot county holds (试点县事项).</summary>
[Rule("试点县事项", "Item of a pilot county", Ruleset = "Acme")]
internal sealed class CountyIsPilot : Rule
{
    private static readonly FindingCode Code = new("ACME", 1001, Severity.Info, new FindingText { Title = "试点县事项", Message = "「{item}」由试点县实施。" });

    protected override void Define(RuleDefinition rule) => rule
        .When<ListedItem>(row => row.IsJudged && row.Item.Body.Name.StartsWith("招远市", StringComparison.Ordinal))
        .Find(Code, row => At(row, ItemElement.Body, null, row.Item.Body.Name));
}
