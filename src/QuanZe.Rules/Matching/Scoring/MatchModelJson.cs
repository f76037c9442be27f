using System.Text.Json;
using QuanZe.Rules.Matching.Comparison;
using QuanZe.Sdk;

namespace QuanZe.Rules.Matching.Scoring;

/// <summary>Model files (匹配模型文件): JSON that a person can review, each weight named and with the number of samples it rests on.</summary>
/// <remarks>The schema is <c>docs/schemas/match-model.schema.json</c>. Stateless, safe to share.</remarks>
public static class MatchModelJson
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a model.</summary>
    /// <param name="json">UTF-8 JSON; left open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">The text is not such JSON, or it has a weight for a feature that does not exist or none for one that does.</exception>
    public static MatchModel Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            throw new FormatException($"The match model cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>Writes a model; reading it back gives the same weights.</summary>
    /// <param name="json">Where the UTF-8 JSON goes; left open.</param>
    /// <param name="model">The model.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream json, MatchModel model)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(model);
        using var writer = new Utf8JsonWriter(json, Indented);
        writer.WriteStartObject();
        writer.WriteString("version", model.Version);
        writer.WriteString("trainedOn", model.TrainedOn);
        writer.WriteNumber("bias", Rounded(model.Bias));
        writer.WriteStartObject("calibration");
        Write(writer, "equal", model.Calibration.Equal);
        Write(writer, "clean", model.Calibration.Clean);
        Write(writer, "hard", model.Calibration.Hard);
        writer.WriteEndObject();
        writer.WriteStartObject("weights");
        foreach (var feature in Enum.GetValues<Feature>())
        {
            writer.WriteStartObject(NameOf(feature));
            writer.WriteNumber("weight", Rounded(model.Weight(feature)));
            writer.WriteNumber("support", model.Support(feature));
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteStartArray("wording");
        foreach (var entry in model.Wording.Entries)
        {
            writer.WriteStartObject();
            writer.WriteString("one", entry.One);
            writer.WriteString("other", entry.Other);
            writer.WriteNumber("weight", Rounded(entry.Weight));
            writer.WriteNumber("support", entry.Support);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static MatchModel Read(JsonElement json)
    {
        var written = json.GetProperty("weights").EnumerateObject().ToDictionary(weight => weight.Name, weight => weight.Value, StringComparer.Ordinal);
        var features = Enum.GetValues<Feature>().Select(NameOf).ToList();
        var unknown = written.Keys.Except(features, StringComparer.Ordinal).Concat(features.Except(written.Keys, StringComparer.Ordinal)).ToValueList();
        if (!unknown.IsEmpty)
        {
            throw new FormatException($"The match model and the features disagree about {string.Join(", ", unknown)}.");
        }

        var calibration = json.GetProperty("calibration");
        return new MatchModel(
            json.GetProperty("version").GetString() ?? "",
            json.GetProperty("trainedOn").GetString() ?? "",
            json.GetProperty("bias").GetDouble(),
            [.. features.Select(feature => written[feature].GetProperty("weight").GetDouble())],
            [.. features.Select(feature => written[feature].GetProperty("support").GetInt32())],
            new Calibration(ReadLine(calibration.GetProperty("equal")), ReadLine(calibration.GetProperty("clean")), ReadLine(calibration.GetProperty("hard"))),
            new WordingWeights(json.TryGetProperty("wording", out var wording) ? [.. wording.EnumerateArray().Select(ReadWording)] : []));
    }

    private static void Write(Utf8JsonWriter writer, string name, CalibrationLine line)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("slope", Rounded(line.Slope));
        writer.WriteNumber("prior", Rounded(line.Prior));
        writer.WriteNumber("intercept", Rounded(line.Intercept));
        writer.WriteEndObject();
    }

    private static CalibrationLine ReadLine(JsonElement json) => new(json.GetProperty("slope").GetDouble(), json.GetProperty("prior").GetDouble(), json.GetProperty("intercept").GetDouble());

    private static WordingWeight ReadWording(JsonElement json) => new(
        json.GetProperty("one").GetString() ?? "", json.GetProperty("other").GetString() ?? "", json.GetProperty("weight").GetDouble(), json.GetProperty("support").GetInt32());

    private static string NameOf(Feature feature)
    {
        var name = feature.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static double Rounded(double weight) => Math.Round(weight, 4);
}
