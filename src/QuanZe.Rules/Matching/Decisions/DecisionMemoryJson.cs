using System.Text.Json;
using QuanZe.Sdk;

namespace QuanZe.Rules.Matching.Decisions;

/// <summary>Files of decisions (决定文件): JSON that a person can read and a host can keep under version control.</summary>
/// <remarks>The schema is <c>docs/schemas/match-decisions.schema.json</c>. Stateless, safe to share.</remarks>
public static class DecisionMemoryJson
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads decisions.</summary>
    /// <param name="json">UTF-8 JSON; left open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">The text is not such JSON.</exception>
    public static DecisionMemory Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            return DecisionMemory.Of([.. document.RootElement.GetProperty("decisions").EnumerateArray().Select(ReadDecision)]);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException($"The decisions cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>Writes decisions; reading them back gives the same.</summary>
    /// <param name="json">Where the UTF-8 JSON goes; left open.</param>
    /// <param name="memory">The decisions.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream json, DecisionMemory memory)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(memory);
        using var writer = new Utf8JsonWriter(json, Indented);
        writer.WriteStartObject();
        writer.WriteStartArray("decisions");
        foreach (var decision in memory.Decisions)
        {
            writer.WriteStartObject();
            writer.WriteString("verdict", decision.Verdict == DecisionVerdict.Confirmed ? "confirmed" : "rejected");
            Write(writer, "left", decision.Left);
            Write(writer, "right", decision.Right);
            writer.WriteString("by", decision.By);
            writer.WriteString("on", decision.On);
            writer.WriteString("reason", decision.Reason);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string side, DecidedRow row)
    {
        writer.WriteStartObject(side);
        writer.WriteString("fingerprint", row.Fingerprint.Text);
        writer.WriteString("id", row.Id);
        writer.WriteString("name", row.Name);
        writer.WriteEndObject();
    }

    private static MatchDecision ReadDecision(JsonElement json) => new(
        json.GetProperty("verdict").GetString() switch
        {
            "confirmed" => DecisionVerdict.Confirmed,
            "rejected" => DecisionVerdict.Rejected,
            var other => throw new FormatException($"The verdict '{other}' is neither confirmed nor rejected."),
        },
        ReadRow(json.GetProperty("left")),
        ReadRow(json.GetProperty("right")),
        Text(json, "by"),
        json.GetProperty("on").GetDateTimeOffset(),
        Text(json, "reason"));

    private static DecidedRow ReadRow(JsonElement json) => new(new RowFingerprint(Text(json, "fingerprint")), Text(json, "id"), Text(json, "name"));

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? "";
}
