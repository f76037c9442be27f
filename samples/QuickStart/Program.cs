using QuanZe.Excel.Reading;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Import;
using QuanZe.Sdk.Reporting;

// Three governments' lists, read as they are published. Every row is accounted for.
PowerList Read(string role, AdministrativeLevel level) =>
    WorkbookReader.ReadFile($"{role}.csv", new ImportOptions { ListId = role, Level = level }).List;

var province = Read("province", AdministrativeLevel.Province);
var city = Read("city", AdministrativeLevel.City);
var county = Read("county", AdministrativeLevel.County);

// One engine for all alignments: the shipped rules and one of our own.
var engine = new AlignmentEngineBuilder().AddRule<NameTooLong>().Build();
var report = engine.Align(new Catalogue(province), city, county, date: new DateOnly(2026, 11, 1));

foreach (var finding in report.Findings)
{
    Console.WriteLine($"{finding.Code} {finding.Subject.File} 第{finding.Subject.Row}行 {finding.Message()}");
}

using var page = File.CreateText("report.html");
HtmlReport.Write(report, page);

/// <summary>Finds names that no certificate has room for (事项名称过长).</summary>
[Rule("事项名称过长", "Name too long", Ruleset = "Acme")]
internal sealed class NameTooLong : Rule
{
    private static readonly FindingCode Code = new("ACME", 1001, Severity.Warning, new FindingText { Title = "事项名称过长", Message = "「{item}」的名称超过60字。" });

    protected override void Define(RuleDefinition rule) => rule
        .When<ListedItem>(row => row.Item.Name.Length > 60)
        .Find(Code, row => At(row, ItemElement.Name, null, row.Item.Name));
}
