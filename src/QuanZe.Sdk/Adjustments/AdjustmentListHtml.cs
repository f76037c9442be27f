using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Reporting;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Adjustments;

/// <summary>Writes changes of law and the requests that followed as a page to read and print (动态调整台账).</summary>
public static class AdjustmentListHtml
{
    /// <summary>Writes the page.</summary>
    /// <param name="writer">The text; left open.</param>
    /// <param name="procedure">The procedure.</param>
    /// <param name="impacts">The changes of law with what they touch.</param>
    /// <param name="requests">The requests.</param>
    /// <param name="authority">The government, for example 招远市.</param>
    /// <param name="language">The language; Chinese by default.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(
        TextWriter writer, Workflow<AdjustmentRequest, AdjustmentState, AdjustmentAction> procedure, ValueList<LawImpact> impacts, ValueList<WorkflowCase<AdjustmentRequest, AdjustmentState, AdjustmentAction>> requests,
        string authority, string language = Languages.Chinese)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(impacts);
        ArgumentNullException.ThrowIfNull(requests);
        ArgumentNullException.ThrowIfNull(authority);
        var page = new HtmlSheet(writer, language);
        page.Begin(page.Words($"{authority}权责清单动态调整台账", $"Adjustments of the list of {authority}"), "");
        page.Cards([(HtmlSheet.Number(requests.Count), page.Words("申请", "requests")), .. procedure.States.Where(state => requests.Any(request => request.State == state)).Select(state => (HtmlSheet.Number(requests.Count(request => request.State == state)), procedure.Title(state).In(language)))]);
        page.Section("法律变动影响", "Changes of law");
        page.Table(
            [page.Words("法律法规", "Instrument"), page.Words("施行日期", "From"), page.Words("#变动条款", "#Articles"), page.Words("#影响事项", "#Items"), page.Words("#提出申请", "#Requests")],
            impacts.Select(impact => (ValueList<string>)
            [
                $"《{impact.Change.Instrument}》", page.Day(impact.Change.EffectiveOn), HtmlSheet.Number(impact.Change.Articles.Count), HtmlSheet.Number(impact.Items.Select(item => (item.List.Id, item.Item.Id)).Distinct().Count()),
                HtmlSheet.Number(requests.Count(request => request.Matter.Basis == AdjustmentDrafts.BasisOf(impact.Change))),
            ]));
        page.Section("调整申请", "Requests");
        page.Table(
            [page.Words("编号", "Number"), page.Words("部门", "Department"), page.Words("类别", "Kind"), page.Words("事项", "Item"), page.Words("变更说明", "Reason"), page.Words("依据", "Basis"), page.Words("状态", "State"), page.Words("批准文件", "Approval")],
            requests.Select(request => (ValueList<string>)
            [
                request.Id, request.Matter.Department, request.Matter.Kind.Title().In(language), request.Matter.Items.IsEmpty ? string.Join('、', request.Matter.ItemIds) : string.Join('、', request.Matter.Items.Select(item => item.FullName)),
                request.Matter.Reason, request.Matter.Basis, procedure.Title(request.State).In(language), request.Matter.ApprovingDocument,
            ]));
        page.End();
    }
}
