using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Sdk.Claims;

/// <summary>Writes how far each department has claimed as a page to read and print (应领尽领统计表).</summary>
public static class ClaimCoverageHtml
{
    /// <summary>Writes the page.</summary>
    /// <param name="writer">The text; left open.</param>
    /// <param name="coverage">The departments.</param>
    /// <param name="authority">The government, for example 招远市.</param>
    /// <param name="language">The language; Chinese by default.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter writer, ValueList<ClaimCoverage> coverage, string authority, string language = Languages.Chinese)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(coverage);
        ArgumentNullException.ThrowIfNull(authority);
        var page = new HtmlSheet(writer, language);
        var total = new ClaimCoverage(page.Words("合计", "Total"), coverage.Sum(line => line.Due), coverage.Sum(line => line.Approved), coverage.Sum(line => line.Exempted), coverage.Sum(line => line.UnderReview), coverage.Sum(line => line.Open));
        page.Begin(page.Words($"{authority}权责事项认领情况", $"Claims of {authority}"), "");
        page.Cards(
            (HtmlSheet.Number(total.Due), page.Words("应领", "due")),
            (HtmlSheet.Number(total.Approved), page.Words("已认领", "claimed")),
            (HtmlSheet.Number(total.Exempted), page.Words("核准不认领", "exempted")),
            (HtmlSheet.Number(total.Open + total.UnderReview), page.Words("未完成", "not settled")),
            (HtmlSheet.Percent(total.Share), page.Words("应领尽领率", "settled")));
        page.Section("部门认领情况", "By department");
        page.Table(
            [page.Words("部门", "Department"), page.Words("#应领", "#Due"), page.Words("#已认领", "#Claimed"), page.Words("#核准不认领", "#Exempted"), page.Words("#待审核", "#Under review"), page.Words("#待认领", "#Open"), page.Words("#应领尽领率", "#Settled"), page.Words("应领尽领", "Complete")],
            coverage.Select(line => Cells(page, line)),
            Cells(page, total));
        page.End();
    }

    private static ValueList<string> Cells(HtmlSheet page, ClaimCoverage line) =>
    [
        line.Department, HtmlSheet.Number(line.Due), HtmlSheet.Number(line.Approved), HtmlSheet.Number(line.Exempted), HtmlSheet.Number(line.UnderReview), HtmlSheet.Number(line.Open), HtmlSheet.Percent(line.Share),
        line.IsComplete ? page.Words("是", "yes") : page.Words("否", "no"),
    ];
}
