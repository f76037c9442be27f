using System.Globalization;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Sdk.Publishing;

/// <summary>Writes the public list as a page (权责清单公布页): figures, then the items by department, each unfolding to its elements.</summary>
public static class PublicListHtml
{
    /// <summary>Writes the page.</summary>
    /// <param name="writer">The text; left open.</param>
    /// <param name="list">The public list.</param>
    /// <param name="guideOf">The address of an item's guide, relative to the page; null for items without one.</param>
    /// <param name="language">The language of headings; Chinese by default.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter writer, PublicList list, Func<PublicItem, string?> guideOf, string language = Languages.Chinese)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(guideOf);
        var page = new HtmlSheet(writer, language);
        var departments = list.Items.GroupBy(item => item.Body, StringComparer.Ordinal).ToList();
        page.Begin(page.Words($"{list.Authority}政府部门权责清单", $"Powers and responsibilities of the departments of {list.Authority}"), page.Words($"截至{page.Day(list.Date)}", $"as of {page.Day(list.Date)}"));
        page.Cards(
            (HtmlSheet.Number(departments.Count), page.Words("部门", "departments")),
            (HtmlSheet.Number(list.Items.Count(item => item.Type != ItemType.PublicService)), page.Words("权力事项", "powers")),
            (HtmlSheet.Number(list.Items.Count(item => item.Type == ItemType.PublicService)), page.Words("公共服务事项", "public services")),
            (HtmlSheet.Number(list.Items.Sum(item => item.Responsibilities.Count)), page.Words("责任事项", "responsibilities")));
        page.Section("部门目录", "Departments");
        page.Table(
            [page.Words("部门", "Department"), page.Words("#权力事项", "#Powers"), page.Words("#公共服务", "#Services"), page.Words("#责任事项", "#Responsibilities")],
            departments.Select(group => (ValueList<string>)[group.Key, HtmlSheet.Number(group.Count(item => item.Type != ItemType.PublicService)), HtmlSheet.Number(group.Count(item => item.Type == ItemType.PublicService)), HtmlSheet.Number(group.Sum(item => item.Responsibilities.Count))]));
        foreach (var department in departments)
        {
            page.Section(department.Key, department.Key);
            foreach (var item in department)
            {
                WriteItem(page, item, guideOf(item), language);
            }
        }

        page.End();
    }

    private static void WriteItem(HtmlSheet page, PublicItem item, string? guide, string language)
    {
        page.Raw(string.Create(CultureInfo.InvariantCulture, $"<details class=\"code\"><summary>{item.Number}. {HtmlSheet.Html(item.FullName)} <span class=\"meta\">{HtmlSheet.Html(ReportText.Type(item.Type, language))} {HtmlSheet.Html(item.Code)}</span></summary>"));
        page.Facts(
            (page.Words("设定依据", "Basis"), item.Basis),
            (page.Words("行使层级", "Level"), item.Levels),
            (page.Words("承办机构", "Section"), item.HandlingUnit),
            (page.Words("部门职责", "Duties"), item.Duties),
            (page.Words("事项简述", "Description"), item.Description),
            (page.Words("责任事项", "Responsibilities"), string.Join('\n', item.Responsibilities.Select(point => point.Number > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Kind(page, point)}{point.Number}. {point.Text}") : Kind(page, point) + point.Text))),
            (page.Words("追责情形", "Accountability"), item.Accountability),
            (page.Words("法定时限", "Limit by law"), item.StatutoryLimit),
            (page.Words("承诺时限", "Limit promised"), item.PromisedLimit),
            (page.Words("收费", "Fee"), item.Fee),
            (page.Words("救济渠道", "Remedies"), item.Remedies));
        if (guide is not null)
        {
            page.Raw($"<p><a href=\"{HtmlSheet.Html(guide)}\">{page.Words("服务指南和办理流程图", "Guide and chart")}</a></p>");
        }

        page.Raw("</details>");
    }

    private static string Kind(HtmlSheet page, Responsibility point) => point.Kind switch
    {
        ResponsibilityKind.Direct => page.Words("【直接实施】", "[direct] "),
        ResponsibilityKind.Supervisory => page.Words("【指导监督】", "[supervisory] "),
        _ => "",
    };
}
