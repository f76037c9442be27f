using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using QuanZe.Rules.Configuration;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Reference;

/// <summary>Writes the catalogue of rules as JSON (规则目录 JSON), for a host's settings page or a reviewer's list. Described by <see cref="Schema"/>.</summary>
public static class RuleCatalogueJson
{
    /// <summary>The name of the format in the member <c>format</c>.</summary>
    public const string Format = "quanze/rule-catalogue";

    /// <summary>The version of the format in the member <c>version</c>.</summary>
    public const int Version = 1;

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The JSON Schema (draft 2020-12) of the catalogue.</summary>
    public static string Schema => PublishedSchemas.Read("rule-catalogue");

    /// <summary>Writes a catalogue as UTF-8 without a byte order mark.</summary>
    /// <param name="stream">The stream; left open.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream stream, RuleCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(catalogue);
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteNumber("version", Version);
        json.WriteStartArray("rules");
        foreach (var rule in catalogue.Rules)
        {
            Write(json, rule);
        }

        json.WriteEndArray();
        json.WriteStartArray("parameters");
        foreach (var parameter in catalogue.Parameters)
        {
            Write(json, parameter, catalogue);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RuleDescription rule)
    {
        json.WriteStartObject();
        json.WriteString("name", rule.Name);
        json.WriteString("title", rule.Title);
        json.WriteString("englishTitle", rule.EnglishTitle);
        json.WriteString("ruleset", rule.Ruleset);
        WriteKnown(json, "profile", rule.Profile);
        WriteKnown(json, "article", rule.Article);
        WriteKnown(json, "severity", rule.Severity is { } severity ? Word(severity) : null);
        json.WriteStartArray("codes");
        foreach (var code in rule.Codes)
        {
            Write(json, code);
        }

        json.WriteEndArray();
        WriteKnown(json, "derives", rule.Derives);
        WriteTexts(json, "parameters", rule.Parameters.Select(parameter => parameter.Name));
        WriteTexts(json, "sentence", rule.Sentence);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FindingCode code)
    {
        json.WriteStartObject();
        json.WriteString("code", code.ToString());
        json.WriteString("title", code.Text().Title);
        json.WriteString("englishTitle", code.Text(Languages.English).Title);
        json.WriteString("severity", Word(code.Severity));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RuleParameter parameter, RuleCatalogue catalogue)
    {
        json.WriteStartObject();
        json.WriteString("name", parameter.Name);
        json.WriteString("title", parameter.Title);
        json.WriteString("englishTitle", parameter.EnglishTitle);
        json.WriteString("kind", Word(parameter.Kind));
        WriteKnown(json, "source", parameter.Source);
        if (parameter.DefaultValue is { } value)
        {
            WriteValue(json, "default", value);
        }

        WriteTexts(json, "rules", catalogue.Reading(parameter).Select(rule => rule.Name));
        json.WriteStartArray("values");
        foreach (var set in catalogue.Of(parameter))
        {
            Write(json, set);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ParameterValue value)
    {
        json.WriteStartObject();
        WriteValue(json, "value", value);
        WriteKnown(json, "division", value.Division);
        WriteKnown(json, "from", value.From?.ToString("O", null));
        WriteKnown(json, "to", value.To?.ToString("O", null));
        WriteKnown(json, "source", value.Source);
        json.WriteString("trust", Word(value.Trust));
        json.WriteString("document", value.Document);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, string name, ParameterValue value)
    {
        switch (value)
        {
            case ParameterValue<int> number:
                json.WriteNumber(name, number.Value);
                break;
            case ParameterValue<decimal> amount:
                json.WriteNumber(name, amount.Value);
                break;
            case ParameterValue<ValueList<string>> words:
                WriteTexts(json, name, words.Value);
                break;
        }
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(name, text);
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
