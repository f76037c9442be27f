using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Sdk.Response;

/// <summary>Writes the statistics of calls as a page to read and print (呼应统计表).</summary>
public static class CallStatisticsHtml
{
    private const int MattersShown = 20;

    /// <summary>Writes the page.</summary>
    /// <param name="writer">The text; left open.</param>
    /// <param name="statistics">The statistics.</param>
    /// <param name="period">The period in words, for example 2026年.</param>
    /// <param name="language">The language; Chinese by default.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter writer, CallStatistics statistics, string period, string language = Languages.Chinese)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(statistics);
        ArgumentNullException.ThrowIfNull(period);
        var page = new HtmlSheet(writer, language);
        var total = statistics.Total;
        page.Begin(page.Words("乡呼县应统计表", "Calls of towns and answers of the county"), period);
        page.Cards(
            (HtmlSheet.Number(total.Calls), page.Words("呼叫", "calls")),
            (HtmlSheet.Number(total.Closed), page.Words("办结", "closed")),
            (HtmlSheet.Number(total.Open), page.Words("在办", "open")),
            (HtmlSheet.Percent(total.OnTimeShare), page.Words("按时响应率", "answered on time")),
            (HtmlSheet.Percent(total.SatisfactionShare), page.Words("满意率", "satisfied")),
            (HtmlSheet.Number(total.Returns), page.Words("退回", "returns")),
            (HtmlSheet.Number(total.Contested), page.Words("转交裁定", "to be ruled")));
        page.Section("镇街呼叫情况", "By town");
        Table(page, page.Words("镇街", "Town"), statistics.Towns, total);
        page.Section("部门响应情况", "By department");
        Table(page, page.Words("部门", "Department"), statistics.Departments, null);
        page.Section("高频事项", "Matters called for most");
        Table(page, page.Words("事项", "Matter"), statistics.Matters.Take(MattersShown), null);
        page.End();
    }

    private static void Table(HtmlSheet page, string first, IEnumerable<CallFigures> lines, CallFigures? total) => page.Table(
        [
            first, page.Words("#呼叫", "#Calls"), page.Words("#办结", "#Closed"), page.Words("#在办", "#Open"), page.Words("#不予受理", "#Declined"), page.Words("#撤回", "#Withdrawn"),
            page.Words("#按时响应率", "#On time"), page.Words("#办结率", "#Closed share"), page.Words("#满意率", "#Satisfied"), page.Words("#退回", "#Returns"), page.Words("#重办", "#Redone"), page.Words("#预警", "#Warnings"),
        ],
        lines.Select(line => Cells(line, line.Name)),
        total is null ? null : Cells(total, page.Words("合计", "Total")));

    private static ValueList<string> Cells(CallFigures line, string name) =>
    [
        name, HtmlSheet.Number(line.Calls), HtmlSheet.Number(line.Closed), HtmlSheet.Number(line.Open), HtmlSheet.Number(line.Declined), HtmlSheet.Number(line.Withdrawn),
        HtmlSheet.Percent(line.OnTimeShare), HtmlSheet.Percent(line.ClosureShare), HtmlSheet.Percent(line.SatisfactionShare), HtmlSheet.Number(line.Returns), HtmlSheet.Number(line.Redone), HtmlSheet.Number(line.Warnings),
    ];
}
