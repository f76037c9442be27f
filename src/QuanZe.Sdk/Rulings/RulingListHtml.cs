using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Flows;
using QuanZe.Sdk.Reporting;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Rulings;

/// <summary>Writes the list of rulings as a page to read and print (裁定清单): an overview, and each ruling with positions, division and redesigned work.</summary>
public static class RulingListHtml
{
    /// <summary>Writes the page; disputes without a ruling stand in the overview only.</summary>
    /// <param name="writer">The text; left open.</param>
    /// <param name="procedure">The procedure.</param>
    /// <param name="disputes">The disputes.</param>
    /// <param name="authority">The government, for example 招远市.</param>
    /// <param name="offset">The host's offset from UTC, by which moments become days.</param>
    /// <param name="language">The language; Chinese by default.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(
        TextWriter writer, Workflow<Dispute, DisputeState, DisputeAction> procedure, IEnumerable<WorkflowCase<Dispute, DisputeState, DisputeAction>> disputes, string authority, TimeSpan offset, string language = Languages.Chinese)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(disputes);
        ArgumentNullException.ThrowIfNull(authority);
        var page = new HtmlSheet(writer, language);
        var all = disputes.ToList();
        page.Begin(page.Words($"{authority}部门职责裁定清单", $"Rulings on duties, {authority}"), "");
        page.Cards([(HtmlSheet.Number(all.Count), page.Words("争议", "disputes")), .. procedure.States.Where(state => all.Exists(dispute => dispute.State == state)).Select(state => (HtmlSheet.Number(all.Count(dispute => dispute.State == state)), procedure.Title(state).In(language)))]);
        page.Section("总表", "Overview");
        page.Table(
            [page.Words("编号", "Number"), page.Words("事项", "Matter"), page.Words("当事部门", "Parties"), page.Words("状态", "State"), page.Words("裁定文号", "Ruling"), page.Words("牵头部门", "Lead"), page.Words("裁定方式", "How"), page.Words("后续调整", "Follow-up")],
            all.Select(dispute => (ValueList<string>)
            [
                dispute.Id, dispute.Matter.Matter, string.Join('、', dispute.Matter.Parties.Select(party => party.Department)), procedure.Title(dispute.State).In(language),
                dispute.Matter.Ruling?.Number ?? "", dispute.Matter.Ruling?.Division.Lead ?? "", dispute.Matter.Ruling?.Origin.Title().In(language) ?? "", string.Join('、', dispute.Matter.FollowUps),
            ]));
        page.Section("裁定事项", "The rulings");
        foreach (var dispute in all.Where(dispute => dispute.Matter.Ruling is not null))
        {
            WriteRuling(page, dispute.Matter, dispute.Matter.Ruling!, offset);
        }

        page.End();
    }

    private static void WriteRuling(HtmlSheet page, Dispute dispute, Ruling ruling, TimeSpan offset)
    {
        page.Raw("<article>");
        page.Part($"{ruling.Number}　{dispute.Matter}");
        page.Facts(
            (page.Words("争议职责", "Duty disputed"), dispute.Duty),
            (page.Words("涉及事项编码", "Items"), string.Join('、', dispute.ItemCodes)),
            (page.Words("三定依据", "Clauses"), string.Join('\n', dispute.Clauses)),
            (page.Words("裁定机关", "Ruled by"), ruling.Body),
            (page.Words("裁定日期", "On"), page.Day(DateOnly.FromDateTime(ruling.At.ToOffset(offset).DateTime))),
            (page.Words("裁定依据", "Basis"), ruling.Division.Basis),
            (page.Words("被取代", "Superseded by"), dispute.SupersededBy));
        page.Table(
            [page.Words("部门", "Department"), page.Words("原意见", "Position"), page.Words("原依据", "Its basis"), page.Words("角色", "Part"), page.Words("裁定分工", "Duty by the ruling")],
            dispute.Parties.Select(party => (ValueList<string>)
            [
                party.Department, party.Position, party.Basis, party.Department == ruling.Division.Lead ? page.Words("牵头", "lead") : page.Words("协办", "cooperates"),
                party.Department == ruling.Division.Lead ? ruling.Division.LeadDuty : ruling.Division.Cooperating.FirstOrDefault(duty => duty.Department == party.Department)?.Text ?? "",
            ]));
        if (ruling.Division.Flow is { } flow)
        {
            page.Raw($"<div class=\"flow\">{FlowChartSvg.Of(flow)}</div>");
        }

        page.Raw("</article>");
    }
}
