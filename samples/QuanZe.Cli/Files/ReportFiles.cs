using QuanZe.Excel.Writing;
using QuanZe.Sdk.Json;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Cli.Files;

/// <summary>The files of an alignment: <c>report.html</c>, <c>findings.xlsx</c>, <c>alignment.json</c>.</summary>
internal static class ReportFiles
{
    public static IReadOnlyList<string> Write(OutputFolder folder, AlignmentReport report, string language) =>
    [
        folder.WriteText("report.html", writer => HtmlReport.Write(report, writer, language)),
        folder.Write("findings.xlsx", stream => ReportWorkbookWriter.Write(stream, report, language)),
        folder.Write("alignment.json", stream => AlignmentReportJson.Write(stream, report)),
    ];
}
