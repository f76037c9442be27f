using System.Globalization;
using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Reporting;

/// <summary>The aligned rows of a report as a table (对照表): number and verdict, then per list name, code, type, basis, body and place.</summary>
public static class AlignedTable
{
    /// <summary>The columns before those of the first list.</summary>
    public const int LeadingColumns = 2;

    /// <summary>The columns of each list.</summary>
    public const int ColumnsPerList = 6;

    /// <summary>The headings.</summary>
    /// <param name="report">The report, whose lists name the columns.</param>
    /// <param name="language">The language.</param>
    public static ValueList<TableColumn> ColumnsOf(AlignmentReport report, string language)
    {
        ArgumentNullException.ThrowIfNull(report);
        var english = language == Languages.English;
        var columns = new List<TableColumn> { new(english ? "No." : "序号", 8), new(english ? "Verdict" : "结论", 12) };
        foreach (var list in report.Lists)
        {
            var level = ReportText.Level(list.Level, language);
            columns.AddRange(
            [
                new($"{level} {(english ? "name" : "事项名称")}", 36), new($"{level} {(english ? "code" : "事项编码")}", 20), new($"{level} {(english ? "type" : "类型")}", 12),
                new($"{level} {(english ? "basis" : "设定依据")}", 44), new($"{level} {(english ? "body" : "实施主体")}", 22), new($"{level} {(english ? "place" : "出处")}", 18),
            ]);
        }

        return columns.ToValueList();
    }

    /// <summary>The rows in the report's order. Bases stand as their citations; a list without an item there has blank cells.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language.</param>
    public static IEnumerable<ValueList<string>> Rows(AlignmentReport report, string language)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Rows.Select(row =>
        {
            var cells = new List<string>(LeadingColumns + (ColumnsPerList * report.Lists.Count)) { row.Number.ToString(CultureInfo.InvariantCulture), ReportText.Verdict(row.Verdict, language) };
            foreach (var list in report.Lists)
            {
                cells.AddRange(row.Cells.FirstOrDefault(cell => cell.ListId == list.Id)?.Item is { } item ? Cells(item, language) : [.. Enumerable.Repeat("", ColumnsPerList)]);
            }

            return cells.ToValueList();
        });
    }

    private static string[] Cells(PowerItem item, string language) =>
    [
        item.FullName,
        item.Code.BaseKey ?? item.Code.Text,
        ReportText.Type(item.Type, language),
        item.Basis.Citations.IsEmpty ? item.Basis.Text : string.Join('；', item.Basis.Citations),
        item.Body.Name,
        item.Origin.Row == 0 ? item.Id : $"{item.Origin.Sheet} {item.Origin.Row}".Trim(),
    ];
}
