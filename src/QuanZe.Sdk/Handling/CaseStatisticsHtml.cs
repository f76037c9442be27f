using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Sdk.Handling;

/// <summary>Writes the statistics of cases as a page to read and print (办件统计表).</summary>
public static class CaseStatisticsHtml
{
    /// <summary>Writes the page.</summary>
    /// <param name="writer">The text; left open.</param>
    /// <param name="statistics">The statistics.</param>
    /// <param name="period">The period in words, for example 2026年.</param>
    /// <param name="language">The language; Chinese by default.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter writer, CaseStatistics statistics, string period, string language = Languages.Chinese)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(statistics);
        ArgumentNullException.ThrowIfNull(period);
        var page = new HtmlSheet(writer, language);
        var total = statistics.Total;
        page.Begin(page.Words("办件统计表", "Cases"), period);
        page.Cards(
            (HtmlSheet.Number(total.Cases), page.Words("办件", "cases")),
            (HtmlSheet.Number(total.Decided), page.Words("办结", "decided")),
            (HtmlSheet.Number(total.Open), page.Words("在办", "open")),
            (HtmlSheet.Number(total.Online), page.Words("网上办件", "online")),
            (HtmlSheet.Number(total.ByAgent), page.Words("代办", "by agent")),
            (HtmlSheet.Number(total.ByCourier), page.Words("免费寄递", "sent free")),
            (HtmlSheet.Percent(total.PromisedShare), page.Words("承诺时限内办结", "as promised")),
            (HtmlSheet.Percent(total.GoodShare), page.Words("好评率", "good ratings")));
        page.Section("部门办件情况", "By department");
        page.Table(
            [
                page.Words("部门", "Department"), page.Words("#办件", "#Cases"), page.Words("#准予", "#Granted"), page.Words("#不予", "#Refused"), page.Words("#不予受理", "#Not accepted"), page.Words("#撤回", "#Withdrawn"), page.Words("#在办", "#Open"),
                page.Words("#网上办件", "#Online"), page.Words("#代办", "#By agent"), page.Words("#免费寄递", "#Sent free"), page.Words("#视为受理", "#By silence"),
                page.Words("#法定时限内", "#Lawful"), page.Words("#承诺时限内", "#As promised"), page.Words("#平均工作日", "#Average days"), page.Words("#好评率", "#Good"),
            ],
            statistics.Departments.Select(line => Cells(line, line.Department)),
            Cells(total, page.Words("合计", "Total")));
        page.Section("零办件事项", "Items without a case");
        page.Text(page.Words($"依申请事项中，本期没有办件的{statistics.Unused.Count}项，供评估时参考。", $"{statistics.Unused.Count} items were not applied for in this period."));
        page.End();
    }

    private static ValueList<string> Cells(CaseFigures line, string name) =>
    [
        name, HtmlSheet.Number(line.Cases), HtmlSheet.Number(line.Granted), HtmlSheet.Number(line.Refused), HtmlSheet.Number(line.NotAccepted), HtmlSheet.Number(line.Withdrawn), HtmlSheet.Number(line.Open),
        HtmlSheet.Number(line.Online), HtmlSheet.Number(line.ByAgent), HtmlSheet.Number(line.ByCourier), HtmlSheet.Number(line.BySilence),
        HtmlSheet.Percent(line.LawfulShare), HtmlSheet.Percent(line.PromisedShare), line.AverageDays is { } days ? HtmlSheet.Number(days) : "—", HtmlSheet.Percent(line.GoodShare),
    ];
}
