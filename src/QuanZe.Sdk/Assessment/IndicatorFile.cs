using System.Text.Json;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Assessment;

/// <summary>Reads templates of indicators from JSON (指标文件); the shipped ones and a host's own.</summary>
/// <remarks>The shipped file knows departments in general, those that decide on applications, those that enforce, and comprehensive ones. Weights and thresholds are a start to be set by the place.</remarks>
public static class IndicatorFile
{
    /// <summary>The shipped templates.</summary>
    public static ValueList<IndicatorTemplate> Default { get; } = Shipped();

    /// <summary>Reads templates of the shape of the shipped file.</summary>
    /// <param name="json">UTF-8 JSON; left open.</param>
    /// <exception cref="FormatException">The text is not such JSON, or an indicator is faulty; the message says which.</exception>
    public static ValueList<IndicatorTemplate> Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            var indicators = document.RootElement.GetProperty("indicators").EnumerateArray().Select(Indicator).ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);
            return document.RootElement.GetProperty("templates").EnumerateArray().Select(template => Template(template, indicators)).ToValueList();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            throw new FormatException($"The indicators are not a JSON object of indicators and templates: {exception.Message}", exception);
        }
    }

    private static IndicatorTemplate Template(JsonElement json, Dictionary<string, Indicator> indicators) => new(
        Text(json, "id"),
        Words(json, "title"),
        json.GetProperty("indicators").EnumerateObject().Select(entry =>
            (indicators.GetValueOrDefault(entry.Name) ?? throw new FormatException($"The template '{Text(json, "id")}' names the indicator '{entry.Name}', which the file does not hold.")) with { Weight = Positive(entry.Value, entry.Name) }).ToValueList());

    private static Indicator Indicator(JsonElement json)
    {
        var id = Text(json, "id");
        var indicator = new Indicator(
            id, Words(json, "target"), Words(json, "group"), Words(json, "name"), Formula.Parse(Text(json, "formula")), Words(json, "source"), Words(json, "period"), 1, json.GetProperty("floor").GetDouble(), json.GetProperty("goal").GetDouble());
        if (json.TryGetProperty("warns", out var colour))
        {
            indicator = indicator with
            {
                Warns = Enum.TryParse<WarningColour>(colour.GetString(), ignoreCase: true, out var known) ? known : throw new FormatException($"'{colour.GetString()}' of the indicator '{id}' is no colour; known are red, yellow, blue."),
                WarnAt = json.GetProperty("warnAt").GetDouble(),
            };
        }

        return json.TryGetProperty("exempt", out var exempt) ? indicator with { Exempt = exempt.EnumerateArray().Select(name => name.GetString()!).ToValueList() } : indicator;
    }

    private static double Positive(JsonElement json, string id) => json.GetDouble() is > 0 and var weight ? weight : throw new FormatException($"The weight of the indicator '{id}' is not greater than 0.");

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new FormatException($"The member '{name}' of the indicators is null.");

    private static Wording Words(JsonElement json, string name) => new(json.GetProperty(name)[0].GetString()!, json.GetProperty(name)[1].GetString()!);

    private static ValueList<IndicatorTemplate> Shipped()
    {
        using var stream = typeof(IndicatorFile).Assembly.GetManifestResourceStream("QuanZe.Sdk.Assessment.Indicators.json")!;
        return Read(stream);
    }
}
