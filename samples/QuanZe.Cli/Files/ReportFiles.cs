using System.Globalization;
using QuanZe.Excel.Writing;
using QuanZe.Sdk.Import;
using QuanZe.Sdk.Json;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Cli.Files;

/// <summary>The files of a report: <c>report.html</c>, <c>findings.xlsx</c>, of an alignment <c>alignment.json</c>, of a check <c>findings.csv</c> and <c>findings.json</c>; and <c>rejected.csv</c>, the rows of which no item was made.</summary>
internal static class ReportFiles
{
    public static IReadOnlyList<string> Write(OutputFolder folder, AlignmentReport report, string language) =>
    [
        folder.WriteText("report.html", writer => HtmlReport.Write(report, writer, language)),
        folder.Write("findings.xlsx", stream => ReportWorkbookWriter.Write(stream, report, language)),
        folder.Write("alignment.json", stream => AlignmentReportJson.Write(stream, report)),
    ];

    public static IReadOnlyList<string> Write(OutputFolder folder, CheckReport report, string language) =>
    [
        folder.WriteText("report.html", writer => HtmlReport.Write(report, writer, language)),
        folder.Write("findings.xlsx", stream => ReportWorkbookWriter.Write(stream, report, language)),
        folder.WriteText("findings.csv", writer => CsvTableWriter.WriteFindings(writer, report, language), withMark: true),
        folder.Write("findings.json", stream => CheckReportJson.Write(stream, report)),
    ];

    public static string WriteRejected(OutputFolder folder, IEnumerable<RejectedRow> rows, Screen screen) => folder.WriteText("rejected.csv", writer => CsvTableWriter.Write(
        writer,
        [new("file", 24), new("sheet", 16), new("row", 6), new("reason", 30), new("cells", 60)],
        rows.Select(row => new[]
        {
            row.File, row.Sheet, row.Row.ToString(CultureInfo.InvariantCulture), row.Reason.Text(screen.Language), string.Join(" ¦ ", row.Cells.Select(cell => cell.Text)),
        })));
}
