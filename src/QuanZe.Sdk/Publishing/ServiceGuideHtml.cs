using System.Globalization;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Flows;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Sdk.Publishing;

/// <summary>Writes the guide of an item as a page (服务指南), with the chart of its handling.</summary>
public static class ServiceGuideHtml
{
    /// <summary>Writes the page.</summary>
    /// <param name="writer">The text; left open.</param>
    /// <param name="item">The item.</param>
    /// <param name="guide">What the guide tells beyond the list; personal data in it are masked.</param>
    /// <param name="flow">The chart of its handling, for example from <see cref="ItemFlow"/>.</param>
    /// <param name="language">The language of headings; Chinese by default.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter writer, PublicItem item, ServiceGuide guide, FlowChart flow, string language = Languages.Chinese)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(guide);
        ArgumentNullException.ThrowIfNull(flow);
        var page = new HtmlSheet(writer, language);
        page.Begin($"{item.FullName}{page.Words("服务指南", ": guide")}", item.Body);
        page.Section("基本信息", "Basics");
        page.Facts(
            (page.Words("事项名称", "Item"), item.FullName),
            (page.Words("事项编码", "Code"), item.Code),
            (page.Words("事项类型", "Type"), ReportText.Type(item.Type, language)),
            (page.Words("办件类型", "Kind"), item.LimitDays is { } days ? days == 0 ? page.Words("即办件", "done at once") : page.Words("承诺件", "within a promised time") : null),
            (page.Words("实施主体", "Body"), item.Body),
            (page.Words("承办机构", "Section"), item.HandlingUnit),
            (page.Words("行使层级", "Level"), item.Levels),
            (page.Words("服务对象", "For whom"), guide.Audience),
            (page.Words("法定时限", "Limit by law"), item.StatutoryLimit),
            (page.Words("承诺时限", "Limit promised"), item.PromisedLimit),
            (page.Words("收费", "Fee"), item.Fee),
            (page.Words("办理结果", "Result"), guide.Result),
            (page.Words("到现场次数", "Visits"), guide.Visits?.ToString(CultureInfo.InvariantCulture)),
            (page.Words("网上办理", "Online"), guide.Online?.ToString()),
            (page.Words("办理地点", "Where"), Open(guide.Place)),
            (page.Words("办理时间", "When"), Open(guide.Hours)),
            (page.Words("咨询方式", "Enquiries"), Open(guide.Enquiries)),
            (page.Words("监督投诉方式", "Complaints"), Open(guide.Complaints)));
        page.Section("设定依据", "Basis");
        page.Text(item.Basis);
        if (!guide.Conditions.IsEmpty)
        {
            page.Section("受理条件", "Conditions");
            page.Raw($"<ol class=\"plain\">{string.Concat(guide.Conditions.Select(condition => $"<li>{HtmlSheet.Html(Open(condition))}</li>"))}</ol>");
        }

        if (!guide.Materials.IsEmpty)
        {
            page.Section("申请材料", "Papers");
            page.Table(
                [page.Words("#序号", "#No."), page.Words("材料名称", "Paper"), page.Words("形式", "Form"), page.Words("是否必要", "Required")],
                guide.Materials.Select((material, place) => (ValueList<string>)[HtmlSheet.Number(place + 1), Open(material.Name), Open(material.Form), material.IsRequired ? page.Words("必要", "yes") : page.Words("容缺后补", "may follow")]));
        }

        page.Section("办理流程", "Course");
        page.Raw($"<div class=\"flow\">{FlowChartSvg.Of(flow)}</div>");
        if (item.Remedies.Length > 0)
        {
            page.Section("救济渠道", "Remedies");
            page.Text(item.Remedies);
        }

        if (!guide.Questions.IsEmpty)
        {
            page.Section("常见问题", "Questions");
            page.Facts([.. guide.Questions.Select(question => (Open(question.Question), (string?)Open(question.Answer)))]);
        }

        page.End();
    }

    private static string Open(string text) => PersonalData.Mask(text);
}
