using System.Globalization;
using System.Text;

namespace QuanZe.Sdk.Flows;

/// <summary>Writes a flow as a Mermaid flow chart (Mermaid 流程图), each lane a subgraph.</summary>
public static class FlowChartMermaid
{
    /// <summary>The flow as text.</summary>
    /// <param name="flow">The flow.</param>
    /// <exception cref="ArgumentNullException"><paramref name="flow"/> is null.</exception>
    public static string Of(FlowChart flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        var names = flow.Steps.Select((step, place) => (step.Id, Name: "s" + place.ToString(CultureInfo.InvariantCulture))).ToDictionary(pair => pair.Id, pair => pair.Name, StringComparer.Ordinal);
        var text = new StringBuilder("flowchart TB\n");
        for (var lane = 0; lane < flow.Lanes.Count; lane++)
        {
            text.Append(CultureInfo.InvariantCulture, $"    subgraph l{lane}[\"{Quoted(flow.Lanes[lane])}\"]\n");
            foreach (var step in flow.Steps.Where(step => step.Lane == flow.Lanes[lane]))
            {
                var (open, close) = step.Kind switch
                {
                    FlowStepKind.Start or FlowStepKind.End => ("([", "])"),
                    FlowStepKind.Decision => ("{{", "}}"),
                    _ => ("[", "]"),
                };
                text.Append("        ").Append(names[step.Id]).Append(open).Append('"').Append(Quoted(step.Text)).Append(step.Limit.Length > 0 ? $"<br/>（{Quoted(step.Limit)}）" : "").Append('"').Append(close).Append('\n');
            }

            text.Append("    end\n");
        }

        foreach (var arrow in flow.Arrows)
        {
            text.Append("    ").Append(names[arrow.From]).Append(arrow.Label.Length > 0 ? $" -->|\"{Quoted(arrow.Label)}\"| " : " --> ").Append(names[arrow.To]).Append('\n');
        }

        return text.ToString();
    }

    private static string Quoted(string text) => text.Replace("\"", "&quot;", StringComparison.Ordinal).Replace("\n", "<br/>", StringComparison.Ordinal);
}
