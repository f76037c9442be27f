using System.Globalization;
using System.Net;
using System.Text;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Matching;

/// <summary>Draws a match explanation (匹配瀑布图): from the prior, bar by bar, to the sum; what speaks for the pair to the right, what speaks against it to the left.</summary>
/// <remarks>Stateless, safe to share. The drawing is SVG without scripts or foreign fonts, and every text in it is escaped.</remarks>
public static class MatchWaterfall
{
    private const int Width = 720;
    private const int Labels = 150;
    private const int Details = 150;
    private const int Row = 26;

    /// <summary>The drawing as an <c>svg</c> element, ready to stand in a page or a file.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="language">The language; Chinese by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="explanation"/> is null.</exception>
    public static string Svg(MatchExplanation explanation, string language = Languages.Chinese)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var english = language == Languages.English;
        var steps = Steps(explanation, english);
        var (least, most) = (Math.Min(0, steps.Min(step => Math.Min(step.From, step.To))), Math.Max(0, steps.Max(step => Math.Max(step.From, step.To))));
        double X(double bits) => Labels + ((bits - least) / Math.Max(0.1, most - least) * (Width - Labels - Details));
        var height = (steps.Count * Row) + 12;
        var svg = new StringBuilder();
        Append(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"{Width}\" height=\"{height}\" viewBox=\"0 0 {Width} {height}\" font-family=\"sans-serif\" font-size=\"13\">");
        Append(svg, $"<title>{(english ? "Why the pair has its probability, in bits" : "匹配概率的构成（比特）")}</title>");
        Append(svg, $"<line x1=\"{X(0):0.#}\" y1=\"2\" x2=\"{X(0):0.#}\" y2=\"{height - 4}\" stroke=\"#999\" stroke-dasharray=\"3 3\"/>");
        for (var i = 0; i < steps.Count; i++)
        {
            var (step, y) = (steps[i], 6 + (i * Row));
            var (from, to) = (X(Math.Min(step.From, step.To)), X(Math.Max(step.From, step.To)));
            var colour = step.IsTotal ? "#44546a" : step.To >= step.From ? "#2e7d32" : "#c62828";
            Append(svg, $"<text x=\"{Labels - 8}\" y=\"{y + 15}\" text-anchor=\"end\">{Escaped(step.Label, 11)}</text>");
            Append(svg, $"<rect x=\"{from:0.#}\" y=\"{y}\" width=\"{Math.Max(1, to - from):0.#}\" height=\"{Row - 8}\" fill=\"{colour}\"/>");
            Append(svg, $"<text x=\"{to + 6:0.#}\" y=\"{y + 15}\" fill=\"#333\">{step.To - step.From:+0.0;−0.0;0.0}{(step.Detail.Length == 0 ? "" : "  " + Escaped(step.Detail, 14))}</text>");
        }

        return svg.Append("</svg>").ToString();
    }

    private static List<Step> Steps(MatchExplanation explanation, bool english)
    {
        var steps = new List<Step> { new(english ? "prior" : "起点", 0, explanation.Prior, "", false) };
        foreach (var bar in explanation.Bars)
        {
            var from = steps[^1].To;
            steps.Add(new Step(english ? bar.EnglishField : bar.Field, from, from + bar.Bits, bar.Detail, false));
        }

        steps.Add(new Step(english ? "sum" : "合计", 0, explanation.Bits, "", true));
        return steps;
    }

    private static void Append(StringBuilder svg, FormattableString text) => svg.AppendLine(text.ToString(CultureInfo.InvariantCulture));

    private static string Escaped(string text, int most) => WebUtility.HtmlEncode(text.Length <= most * 2 ? text : text[..((most * 2) - 1)] + "…");

    private sealed record Step(string Label, double From, double To, string Detail, bool IsTotal);
}
