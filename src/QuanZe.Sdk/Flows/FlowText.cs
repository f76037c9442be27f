using System.Globalization;

namespace QuanZe.Sdk.Flows;

/// <summary>Writes a flow as numbered sentences (流程文字), for instructions.</summary>
public static class FlowText
{
    /// <summary>A sentence for each step, in their order: who, what, within which time, with which document, and where it leads when there is a choice.</summary>
    /// <param name="flow">The flow.</param>
    /// <exception cref="ArgumentNullException"><paramref name="flow"/> is null.</exception>
    public static ValueList<string> Of(FlowChart flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        var numbers = flow.Steps.Select((step, place) => (step.Id, Number: place + 1)).ToDictionary(pair => pair.Id, pair => pair.Number, StringComparer.Ordinal);
        return flow.Steps.Select(step =>
        {
            var ways = flow.From(step.Id).Where(arrow => arrow.Label.Length > 0 && numbers.ContainsKey(arrow.To)).Select(arrow => $"{arrow.Label}的，转第{numbers[arrow.To].ToString(CultureInfo.InvariantCulture)}步").ToList();
            string[] parts =
            [
                $"{step.Lane}{step.Text}",
                step.Detail.TrimEnd('。'),
                step.Limit.Length > 0 ? $"时限{step.Limit}" : "",
                step.Document.Length > 0 ? $"形成{step.Document}" : "",
                string.Join("；", ways),
            ];
            return string.Join("；", parts.Where(part => part.Length > 0)) + "。";
        }).ToValueList();
    }
}
