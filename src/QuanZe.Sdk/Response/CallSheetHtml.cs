using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Reporting;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Response;

/// <summary>Writes a call with its whole course as a page to read and print (呼叫单).</summary>
public static class CallSheetHtml
{
    /// <summary>Writes the page.</summary>
    /// <param name="writer">The text; left open.</param>
    /// <param name="procedure">The procedure.</param>
    /// <param name="call">The call.</param>
    /// <param name="offset">The host's offset from UTC, in which times are shown.</param>
    /// <param name="language">The language; Chinese by default.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter writer, Workflow<Call, CallState, CallAction> procedure, WorkflowCase<Call, CallState, CallAction> call, TimeSpan offset, string language = Languages.Chinese)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(call);
        var page = new HtmlSheet(writer, language);
        var matter = call.Matter;
        page.Begin(page.Words("呼叫单", "Call"), $"{call.Id}　{procedure.Title(call.State).In(language)}");
        page.Facts(
            (page.Words("呼叫镇街", "Town"), matter.Town),
            (page.Words("呼叫事项", "Subject"), matter.Subject),
            (page.Words("紧急程度", "Urgency"), matter.Urgency.Title().In(language)),
            (page.Words("发生地点", "Place"), matter.Place),
            (page.Words("情况描述", "What happened"), matter.Description),
            (page.Words("主办部门", "Handled by"), matter.Dispatch?.Department),
            (page.Words("协办部门", "Helped by"), matter.Dispatch is null ? null : string.Join('、', matter.Dispatch.Cooperating)),
            (page.Words("派发依据", "Ground"), matter.Dispatch is { } dispatch ? $"{dispatch.Ground.Kind.Title().In(language)}：{dispatch.Ground.Text}" : null),
            (page.Words("评价", "Rating"), matter.Rating is { } rating ? $"{rating.Satisfaction.Title().In(language)} {rating.Comment}" : null),
            (page.Words("说明", "Explanation"), matter.Explanation));
        if (!matter.Answers.IsEmpty)
        {
            page.Section("办理反馈", "Answers");
            page.Table([page.Words("部门", "Department"), page.Words("办理情况", "Result"), page.Words("反馈日期", "On"), page.Words("到期日", "Due"), page.Words("按时", "In time")],
                matter.Answers.Select(answer => (ValueList<string>)[answer.Department, answer.Result, page.Day(answer.On), page.Day(answer.Due), answer.IsOnTime ? page.Words("是", "yes") : page.Words("否", "no")]));
        }

        if (!matter.Returns.IsEmpty)
        {
            page.Section("退回情况", "Returns");
            page.Table([page.Words("部门", "Department"), page.Words("理由类别", "Ground"), page.Words("理由", "Reason")],
                matter.Returns.Select(back => (ValueList<string>)[back.Department, back.Ground.Title().In(language), back.Reason]));
        }

        if (!matter.Notices.IsEmpty)
        {
            page.Section("提醒督办", "Notices");
            page.Table([page.Words("类别", "Kind"), page.Words("对象", "To"), page.Words("到期日", "Due"), page.Words("内容", "Text")],
                matter.Notices.Select(notice => (ValueList<string>)[notice.Kind.Title().In(language), notice.To, notice.Due is { } due ? page.Day(due) : "", notice.Text]));
        }

        page.Section("流转日志", "Course");
        page.Log(procedure, call, offset);
        page.End();
    }
}
