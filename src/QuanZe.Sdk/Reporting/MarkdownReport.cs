using System.Globalization;
using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Reporting;

/// <summary>Writes a report as Markdown (Markdown 报告): the summary, the findings by code; of an alignment also the excused differences by ground.</summary>
public static class MarkdownReport
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">The target; left open.</param>
    /// <param name="language">The language; Chinese by default.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(ListReport report, TextWriter writer, string language = Languages.Chinese)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        var english = language == Languages.English;
        var alignment = report as AlignmentReport;
        writer.WriteLine($"# {Cell(report.Authority)}{Title(alignment is not null, english)}");
        writer.WriteLine();
        writer.WriteLine(english
            ? $"{Date(report, "yyyy-MM-dd")} · {report.Profile.EnglishTitle} ({report.Profile.Id} {report.Profile.Version})"
            : $"{Date(report, "yyyy年M月d日")}　比对口径：{report.Profile.Title}（{report.Profile.Id} {report.Profile.Version}）");
        writer.WriteLine();
        if (alignment is not null)
        {
            Table(writer, english ? ["Verdict", "Rows"] : ["对照结论", "事项数"], AlignmentSummary.Of(alignment).Rows.Select(row => new[] { ReportText.Verdict(row.Verdict, language), Number(row.Count) }));
        }

        Table(
            writer,
            english ? ["Severity", "Findings"] : ["严重程度", "问题数"],
            Enum.GetValues<Severity>().OrderDescending().Select(severity => new[] { ReportText.Severity(severity, language), Number(report.Findings.Count(finding => finding.Severity == severity)) }));
        foreach (var group in report.Findings.GroupBy(finding => finding.Code).OrderBy(group => group.Key))
        {
            writer.WriteLine($"## {group.Key} {Cell(group.Key.Text(language).Title)} ({group.Count()})");
            writer.WriteLine();
            Table(
                writer,
                english ? ["Level", "Department", "Id", "Place", "Message"] : ["层级", "部门", "行标识", "出处", "说明"],
                group.Select(finding => new[] { ReportText.Level(finding.Subject.Level, language), finding.Subject.Department, finding.Subject.ItemId, Place(finding.Subject), finding.Message(language) }));
        }

        if (alignment is not null)
        {
            WriteExcused(writer, alignment, english);
        }
    }

    private static string Title(bool isAlignment, bool english) => (isAlignment, english) switch
    {
        (true, true) => " – alignment report",
        (true, false) => "权责清单比对报告",
        (false, true) => " – check report",
        _ => "权责清单审核报告",
    };

    private static void WriteExcused(TextWriter writer, AlignmentReport report, bool english)
    {
        writer.WriteLine(english ? "## Lawful differences" : "## 有据差异");
        writer.WriteLine();
        Table(
            writer,
            english ? ["Ground", "Rows"] : ["理由", "数量"],
            report.Excused.GroupBy(excused => english ? excused.EnglishGround : excused.Ground).OrderByDescending(group => group.Count()).Select(group => new[] { group.Key, Number(group.Count()) }));
    }

    private static void Table(TextWriter writer, string[] headings, IEnumerable<string[]> rows)
    {
        writer.WriteLine($"| {string.Join(" | ", headings)} |");
        writer.WriteLine($"|{string.Concat(headings.Select(_ => "---|"))}");
        foreach (var row in rows)
        {
            writer.WriteLine($"| {string.Join(" | ", row.Select(Cell))} |");
        }

        writer.WriteLine();
    }

    private static string Place(SubjectReference subject) => subject.Row == 0 ? "" : $"{subject.File} {subject.Sheet} {Number(subject.Row)}".Replace("  ", " ", StringComparison.Ordinal);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Date(ListReport report, string format) => report.Date.ToString(format, CultureInfo.InvariantCulture);

    // Text from lists must not become markup: marks are escaped, line breaks become spaces.
    private static string Cell(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("[", "\\[", StringComparison.Ordinal).Replace("`", "\\`", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal)
        .Replace("\r", "", StringComparison.Ordinal).Replace('\n', ' ');
}
