using System.Globalization;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Reporting;
using QuanZe.Sdk.Text;

namespace QuanZe.Excel.Writing;

/// <summary>Writes a report to .xlsx (写出报告工作簿): summary, findings, rules; of an alignment also the aligned table with differing words in colour and the excused differences.</summary>
public static class ReportWorkbookWriter
{
    /// <summary>Writes a report.</summary>
    /// <param name="stream">The target: writable and seekable; left open.</param>
    /// <param name="report">The report.</param>
    /// <param name="language">The language; Chinese by default.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream stream, ListReport report, string language = Languages.Chinese)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(report);
        var english = language == Languages.English;
        using var workbook = new WorkbookWriter(stream);
        workbook.AddSheet(english ? "Summary" : "汇总", SummaryColumns(english), SummaryRows(report, language));
        workbook.AddSheet(english ? "Findings" : "问题清单", FindingTable.ColumnsIn(language), FindingRows(report, language));
        if (report is AlignmentReport alignment)
        {
            workbook.AddSheet(english ? "Aligned items" : "对照表", AlignedTable.ColumnsOf(alignment, language), AlignedTable.Rows(alignment, language).Select(AlignedCells));
            workbook.AddSheet(english ? "Lawful differences" : "有据差异", ExcusedColumns(english), alignment.Excused.Select(excused => ExcusedCells(excused, language)));
        }

        if (report is CheckReport { Mandates.IsEmpty: false } check)
        {
            workbook.AddSheet(english ? "Duties and items" : "履职对照", MandateColumns(english), check.Mandates.Select(MandateCells));
        }

        workbook.AddSheet(english ? "Rules" : "规则", RuleColumns(english), report.Rules.Select(rule => RuleCells(rule)));
    }

    private static ValueList<TableColumn> SummaryColumns(bool english) =>
        english ? [new("Group", 20), new("Value", 40), new("Count", 12)] : [new("分组", 20), new("项目", 40), new("数量", 12)];

    private static IEnumerable<IEnumerable<TableCell>> SummaryRows(ListReport report, string language)
    {
        var english = language == Languages.English;
        var alignment = report as AlignmentReport;
        IEnumerable<(string Group, string Value, int Count)> rows =
        [
            .. report.Lists.Select(list => (english ? "List" : "清单", $"{ReportText.Level(list.Level, language)} {list.Authority}", list.ItemCount)),
            .. (alignment?.Rows ?? []).GroupBy(row => row.Verdict).OrderBy(group => group.Key).Select(group => (english ? "Verdict" : "对照结论", ReportText.Verdict(group.Key, language), group.Count())),
            .. report.Findings.GroupBy(finding => finding.Severity).OrderByDescending(group => group.Key).Select(group => (english ? "Severity" : "严重程度", ReportText.Severity(group.Key, language), group.Count())),
            .. report.Findings.GroupBy(finding => finding.Code).OrderBy(group => group.Key).Select(group => (english ? "Finding" : "问题", $"{group.Key} {group.Key.Text(language).Title}", group.Count())),
            .. (alignment?.Excused ?? []).GroupBy(excused => english ? excused.EnglishGround : excused.Ground).OrderByDescending(group => group.Count()).Select(group => (english ? "Lawful difference" : "有据差异", group.Key, group.Count())),
        ];
        return rows.Select(row => new TableCell[] { row.Group, row.Value, row.Count.ToString(CultureInfo.InvariantCulture) });
    }

    private static IEnumerable<IEnumerable<TableCell>> FindingRows(ListReport report, string language)
    {
        var (expected, actual) = (9, 10);
        return FindingTable.Rows(report, language).Select(row => row.Select((text, column) =>
            row[expected].Length == 0 || row[actual].Length == 0 ? text
            : column == expected ? TableCell.Missing(row[expected], row[actual])
            : column == actual ? TableCell.Changed(row[expected], row[actual])
            : text));
    }

    // Name, code and type of a lower row show in colour what the highest row of the item does not have.
    private static IEnumerable<TableCell> AlignedCells(ValueList<string> row)
    {
        const int compared = 3;
        var reference = AlignedTable.LeadingColumns;
        while (reference < row.Count && row[reference].Length == 0)
        {
            reference += AlignedTable.ColumnsPerList;
        }

        return row.Select((text, column) =>
        {
            var place = column < AlignedTable.LeadingColumns ? compared : (column - AlignedTable.LeadingColumns) % AlignedTable.ColumnsPerList;
            var expected = place < compared && reference + place < row.Count ? row[reference + place] : "";
            return text.Length == 0 || expected.Length == 0 || expected == text ? text : TableCell.Changed(expected, text);
        });
    }

    private static ValueList<TableColumn> ExcusedColumns(bool english) => english
        ? [new("Level", 10), new("Item", 40), new("Id", 12), new("Element", 16), new("Expected", 40), new("Actual", 40), new("Ground", 50)]
        : [new("层级", 10), new("事项", 40), new("行标识", 12), new("要素", 14), new("上级", 40), new("本级", 40), new("理由", 50)];

    private static IEnumerable<TableCell> ExcusedCells(ExcusedDifference excused, string language) =>
    [
        ReportText.Level(excused.Subject.Level, language),
        excused.Subject.Name,
        excused.Subject.ItemId,
        language == Languages.English ? excused.Element.EnglishName() : excused.Element.ChineseName(),
        TableCell.Missing(excused.Expected, excused.Actual),
        TableCell.Changed(excused.Expected, excused.Actual),
        language == Languages.English ? excused.EnglishGround : excused.Ground,
    ];

    private static ValueList<TableColumn> MandateColumns(bool english) => english
        ? [new("Body", 30), new("Document", 24), new("Main duties", 12), new("With items", 12), new("Coverage", 12), new("Items", 12), new("With a duty", 12), new("Match degree", 12)]
        : [new("部门", 30), new("文号", 24), new("主要职责", 12), new("有事项的", 12), new("覆盖率", 12), new("事项", 12), new("有职责的", 12), new("匹配度", 12)];

    private static IEnumerable<TableCell> MandateCells(MandateFigures row) =>
    [
        row.Body, row.Number, Number(row.Duties), Number(row.CoveredDuties), row.Coverage.ToString("0.0%", CultureInfo.InvariantCulture), Number(row.Items), Number(row.LinkedItems), row.MatchDegree.ToString("0.00", CultureInfo.InvariantCulture),
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static ValueList<TableColumn> RuleColumns(bool english) => english
        ? [new("Rule", 30), new("Title", 36), new("Code", 10), new("Article", 40)]
        : [new("规则", 30), new("内容", 36), new("编号", 10), new("条文", 40)];

    private static IEnumerable<TableCell> RuleCells(ReportedRule rule) => [rule.Name, rule.Title, rule.Code?.ToString() ?? "", rule.Article ?? ""];
}
