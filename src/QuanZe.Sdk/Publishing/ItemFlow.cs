using QuanZe.Sdk.Flows;
using QuanZe.Sdk.Procedures;

namespace QuanZe.Sdk.Publishing;

/// <summary>The course of an item's handling as a flow (办理流程图), from the stages of its type and the responsibilities that speak of them.</summary>
/// <remarks>A first drawing that is right for the type; a department refines it. Nothing is said that the procedure of the type does not hold.</remarks>
public static class ItemFlow
{
    /// <summary>The flow of an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="templates">The stages of the types.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static FlowChart Of(PublicItem item, ProcedureTemplates templates)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(templates);
        return item.IsService ? OnApplication(item) : ExOfficio(item, templates.For(item.Type));
    }

    private static FlowChart OnApplication(PublicItem item)
    {
        const string applicant = "申请人";
        var office = Office(item);
        var limit = item.PromisedLimit.Length > 0 ? item.PromisedLimit : item.StatutoryLimit;
        return new FlowChart(
            $"{item.FullName}办理流程图",
            [applicant, office],
            [
                new("apply", applicant, FlowStepKind.Start, "提交申请"),
                new("check", office, FlowStepKind.Decision, "审查是否受理") { Limit = item.Type == ItemType.Licence ? "5个工作日" : "" },
                new("complete", applicant, FlowStepKind.Action, "补正材料") { Document = "一次性告知书" },
                new("examine", office, FlowStepKind.Action, "审查") { Detail = Speaking(item, "审查", "核查") },
                new("decide", office, FlowStepKind.Decision, "作出决定") { Limit = limit },
                new("grant", office, FlowStepKind.Action, "制发结果并送达") { Limit = item.Type == ItemType.Licence ? "10个工作日" : "" },
                new("refuse", office, FlowStepKind.Action, "说明理由并告知救济权利"),
                new("end", applicant, FlowStepKind.End, "领取结果"),
            ],
            [
                new("apply", "check"), new("check", "complete", "材料不全"), new("complete", "check"), new("check", "examine", "受理"), new("check", "end", "不予受理"),
                new("examine", "decide"), new("decide", "grant", "准予"), new("decide", "refuse", "不予"), new("grant", "end"), new("refuse", "end"),
            ]);
    }

    private static FlowChart ExOfficio(PublicItem item, ProcedureTemplate? template)
    {
        const string party = "当事人";
        var office = Office(item);
        var names = template?.Steps.Select(step => (step.Name, step.Words)).ToList() ?? [("启动", (ValueList<string>)[]), ("审查", ["审查"]), ("决定", ["决定"]), ("送达", ["送达"])];
        var steps = new List<FlowStep>();
        var arrows = new List<FlowArrow>();
        foreach (var ((name, words), place) in names.Select((entry, place) => (entry, place)))
        {
            var id = $"s{place}";
            steps.Add(new FlowStep(id, office, place == 0 ? FlowStepKind.Start : FlowStepKind.Action, name) { Detail = Speaking(item, [.. words]) });
            if (place > 0)
            {
                arrows.Add(new FlowArrow($"s{place - 1}", id));
            }

            // What is told to a party is answered by it before the decision.
            if (name is "告知" && place + 1 < names.Count)
            {
                steps.Add(new FlowStep("answer", party, FlowStepKind.Action, "陈述、申辩，可以依法要求听证"));
                arrows.Add(new FlowArrow(id, "answer"));
                arrows.Add(new FlowArrow("answer", $"s{place + 1}"));
            }
        }

        steps.Add(new FlowStep("end", party, FlowStepKind.End, "知悉结果，可以依法复议、诉讼"));
        arrows.Add(new FlowArrow($"s{names.Count - 1}", "end"));
        return new FlowChart($"{item.FullName}办理流程图", [office, party], steps.ToValueList(), arrows.Where(arrow => !(steps.Exists(step => step.Id == "answer") && IsSkipped(arrow, arrows))).ToValueList());
    }

    // Where the party answers, the office does not go on without the answer.
    private static bool IsSkipped(FlowArrow arrow, List<FlowArrow> arrows) =>
        arrow.To != "answer" && arrows.Exists(other => other.From == arrow.From && other.To == "answer") && arrows.Exists(other => other.From == "answer" && other.To == arrow.To);

    private static string Office(PublicItem item) => item.Body.Length > 0 ? item.Body : "实施主体";

    private static string Speaking(PublicItem item, params ReadOnlySpan<string> words)
    {
        foreach (var point in item.Responsibilities)
        {
            foreach (var word in words)
            {
                if (point.Text.Contains(word, StringComparison.Ordinal))
                {
                    return point.Text;
                }
            }
        }

        return "";
    }
}
