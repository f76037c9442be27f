using System.Text.Json;

namespace QuanZe.Rules.Matching;

/// <summary>Match explanations as JSON (匹配说明的 JSON), for hosts that draw their own.</summary>
/// <remarks>Stateless, safe to share.</remarks>
public static class MatchExplanationJson
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a match and why it was made.</summary>
    /// <param name="json">Where the UTF-8 JSON goes; left open.</param>
    /// <param name="match">The match.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream json, ItemMatch match)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(match);
        var explanation = match.Explanation;
        using var writer = new Utf8JsonWriter(json, Indented);
        writer.WriteStartObject();
        writer.WriteString("left", match.Left.Id);
        writer.WriteString("right", match.Right.Id);
        writer.WriteNumber("probability", Math.Round(match.Probability, 6));
        writer.WriteString("band", match.Band == MatchBand.Accept ? "accept" : "review");
        writer.WriteNumber("prior", Math.Round(explanation.Prior, 4));
        writer.WriteStartArray("bars");
        foreach (var bar in explanation.Bars)
        {
            writer.WriteStartObject();
            writer.WriteString("field", bar.EnglishField);
            writer.WriteNumber("bits", Math.Round(bar.Bits, 4));
            writer.WriteString("detail", bar.Detail);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteNumber("sum", Math.Round(explanation.Bits, 4));
        writer.WriteString("leftWords", explanation.LeftWords);
        writer.WriteString("rightWords", explanation.RightWords);
        Write(writer, "hardEvidence", explanation.HardEvidence);
        Write(writer, "rewrites", explanation.Rewrites);
        if (explanation.RunnerUp is { } runnerUp)
        {
            writer.WriteStartObject("runnerUp");
            writer.WriteString("id", runnerUp.Id);
            writer.WriteNumber("probability", Math.Round(explanation.RunnerUpProbability, 6));
            writer.WriteString("lost", explanation.RunnerUpLost);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
