using System.Diagnostics;
using System.Globalization;
using QuanZe.Excel.Reading;
using QuanZe.Excel.Writing;
using QuanZe.Rules.Alignment;
using QuanZe.Sdk;
using QuanZe.Sdk.Import;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Benchmarks;

/// <summary>One county from three workbooks to its report, timed from the start of the process.</summary>
internal static class CountyRun
{
    public static void Run(string folder, TextWriter output)
    {
        PowerList Read(string id, AdministrativeLevel level) => WorkbookReader.ReadFile(Path.Combine(folder, $"{id}.xlsx"), new ImportOptions { ListId = id, Level = level }).List;
        var lists = new PowerList[3];
        Parallel.Invoke(
            () => lists[0] = Read("province", AdministrativeLevel.Province),
            () => lists[1] = Read("city", AdministrativeLevel.City),
            () => lists[2] = Read("county", AdministrativeLevel.County));
        var report = new AlignmentEngineBuilder().Build().Align(new Catalogue(lists[0]), lists[1], lists[2], new DateOnly(2026, 11, 1));
        using (var page = File.CreateText(Path.Combine(folder, "report.html")))
        {
            HtmlReport.Write(report, page);
        }

        using (var workbook = File.Create(Path.Combine(folder, "findings.xlsx")))
        {
            ReportWorkbookWriter.Write(workbook, report);
        }

        using var process = Process.GetCurrentProcess();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(DateTime.Now - process.StartTime).TotalSeconds:0.000} {process.PeakWorkingSet64 / 1048576.0:0.0} {report.Findings.Count}"));
    }
}
