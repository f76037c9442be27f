using System.Text.Encodings.Web;
using System.Text.Json;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Sdk.Json;

/// <summary>The parts that the JSON of every report has (报告 JSON 的共同部分).</summary>
internal static class ReportJson
{
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All), Indented = false };

    /// <summary>Format, authority, date, profile and lists: what every document begins with.</summary>
    public static void Head(Utf8JsonWriter json, ListReport report, string format, int version)
    {
        json.WriteString("format", format);
        json.WriteNumber("version", version);
        json.WriteString("authority", report.Authority);
        json.WriteString("date", report.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteStartObject("profile");
        json.WriteString("id", report.Profile.Id);
        json.WriteString("version", report.Profile.Version);
        json.WriteString("title", report.Profile.Title);
        json.WriteEndObject();
        Array(json, "lists", report.Lists, Write);
    }

    public static void Write(Utf8JsonWriter json, ReportedList list)
    {
        json.WriteStartObject();
        json.WriteString("id", list.Id);
        json.WriteString("authority", list.Authority);
        json.WriteString("level", Word(list.Level));
        json.WriteNumber("items", list.ItemCount);
        Array(json, "sources", list.Sources, (writer, source) =>
        {
            writer.WriteStartObject();
            writer.WriteString("name", source.Name);
            writer.WriteString("sha256", source.Sha256);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code.ToString());
        json.WriteString("severity", Word(finding.Severity));
        Subject(json, finding.Subject);
        json.WriteString("element", Word(finding.Element));
        Known(json, "expected", finding.Expected);
        Known(json, "actual", finding.Actual);
        Array(json, "arguments", finding.Arguments, (writer, argument) => writer.WriteStringValue(argument));
        Array(json, "evidence", finding.Evidence, (writer, evidence) =>
        {
            writer.WriteStartObject();
            writer.WriteString("list", evidence.ListId);
            Place(writer, evidence.File, evidence.Sheet, evidence.Row);
            writer.WriteString("element", Word(evidence.Element));
            writer.WriteString("text", evidence.Text);
            writer.WriteEndObject();
        });
        Known(json, "rule", finding.Rule);
        Languages(json, "message", finding.Message(Findings.Languages.Chinese), finding.Message(Findings.Languages.English));
        Languages(json, "remedy", finding.Remedy(Findings.Languages.Chinese), finding.Remedy(Findings.Languages.English));
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, ReportedRule rule)
    {
        json.WriteStartObject();
        json.WriteString("name", rule.Name);
        json.WriteString("title", rule.Title);
        Known(json, "code", rule.Code?.ToString());
        Known(json, "article", rule.Article);
        json.WriteEndObject();
    }

    public static void Subject(Utf8JsonWriter json, SubjectReference subject)
    {
        json.WriteStartObject("subject");
        json.WriteString("list", subject.ListId);
        json.WriteString("level", Word(subject.Level));
        Known(json, "id", subject.ItemId);
        Known(json, "name", subject.Name);
        json.WriteString("type", Word(subject.Type));
        Known(json, "department", subject.Department);
        Place(json, subject.File, subject.Sheet, subject.Row);
        json.WriteEndObject();
    }

    public static void Place(Utf8JsonWriter json, string file, string sheet, int row)
    {
        Known(json, "file", file);
        Known(json, "sheet", sheet);
        if (row > 0)
        {
            json.WriteNumber("row", row);
        }
    }

    public static void Languages(Utf8JsonWriter json, string name, string chinese, string english)
    {
        json.WriteStartObject(name);
        json.WriteString(Findings.Languages.Chinese, chinese);
        json.WriteString(Findings.Languages.English, english);
        json.WriteEndObject();
    }

    public static void Counts(Utf8JsonWriter json, string name, IEnumerable<(string Name, int Count)> counts)
    {
        json.WriteStartObject(name);
        foreach (var (key, count) in counts)
        {
            json.WriteNumber(key, count);
        }

        json.WriteEndObject();
    }

    public static void Array<T>(Utf8JsonWriter json, string name, ValueList<T> values, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            write(json, value);
        }

        json.WriteEndArray();
    }

    public static void Known(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(name, text);
        }
    }

    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
