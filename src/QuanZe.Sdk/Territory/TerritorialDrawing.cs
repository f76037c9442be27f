using QuanZe.Sdk.Flows;

namespace QuanZe.Sdk.Territory;

/// <summary>Proposes the flow of a territorial row (施工图初稿) from its sides and responsibilities. The departments then write it out.</summary>
/// <remarks>The course is the usual one: found by patrol, complaint or order, stopped and reported by the town, verified and dealt with by the principal, fed back and filed.</remarks>
public static class TerritorialDrawing
{
    private const string Town = "镇（街道）";

    /// <summary>A flow without faults in which every side of the row acts.</summary>
    /// <param name="row">A row with at least one side.</param>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public static FlowChart Propose(TerritorialItem row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var lead = row.IsTownPrincipal ? Town : row.Principals.Select(side => side.Department).FirstOrDefault() ?? Town;
        var helpers = row.Departments.Select(side => side.Department).Where(department => department != lead).ToList();
        var steps = new List<FlowStep>
        {
            new("found", Town, FlowStepKind.Start, "日常巡查、群众投诉、上级交办发现"),
            new("stop", Town, FlowStepKind.Action, "现场劝阻制止，上报平台") { Limit = "发现当日", Document = "巡查记录" },
            new("check", lead, FlowStepKind.Decision, "受理核实") { Limit = "2个工作日" },
        };
        var arrows = new List<FlowArrow> { new("found", "stop"), new("stop", "check") };
        var last = "check";
        var label = "属实";
        foreach (var (helper, place) in helpers.Select((helper, place) => (helper, place)))
        {
            var id = $"help{place}";
            var duty = row.Departments.First(side => side.Department == helper).Responsibility;
            steps.Add(new FlowStep(id, helper, FlowStepKind.Action, Short(duty, "按职责参与处置")) { Limit = "5个工作日" });
            arrows.Add(new FlowArrow(last, id, label));
            (last, label) = (id, "");
        }

        steps.Add(new FlowStep("handle", lead, FlowStepKind.Action, lead == Town ? Short(row.TownResponsibility, "依法处置") : Short(row.Principals.First().Responsibility, "依法处置")) { Detail = lead == Town ? row.TownResponsibility : row.Principals.First().Responsibility, Document = "处置文书" });
        arrows.Add(new FlowArrow(last, "handle", label));
        last = "handle";
        if (lead != Town)
        {
            steps.Add(new FlowStep("assist", Town, FlowStepKind.Action, Short(row.TownResponsibility, "配合处置")) { Detail = row.TownResponsibility });
            arrows.Add(new FlowArrow(last, "assist"));
            last = "assist";
        }

        steps.Add(new FlowStep("again", lead, FlowStepKind.Decision, "复查是否整改到位") { Limit = "10个工作日" });
        steps.Add(new FlowStep("filed", Town, FlowStepKind.End, "接收反馈，归档"));
        arrows.Add(new FlowArrow(last, "again"));
        arrows.Add(new FlowArrow("again", "filed", "到位"));
        arrows.Add(new FlowArrow("again", "handle", "未到位"));
        arrows.Add(new FlowArrow("check", "filed", "不属实"));
        return new FlowChart($"{row.Name}施工图", [Town, .. new[] { lead }.Concat(helpers).Where(lane => lane != Town).Distinct(StringComparer.Ordinal)], steps.ToValueList(), arrows.ToValueList());
    }

    // The first clause of a responsibility says what the step is; the whole stands in the instruction.
    private static string Short(string responsibility, string otherwise)
    {
        var clause = responsibility.Split(['。', '；', '，', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        return clause is null ? otherwise : clause.Length <= 24 ? clause : clause[..23] + "…";
    }
}
