using System.Text.Encodings.Web;
using System.Text.Json;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Sdk.Json;

/// <summary>Writes reports as JSON for other programs (比对报告 JSON): figures, rows, findings and excused differences.</summary>
/// <remarks>
/// Items are named by list and id and by what a reader needs to recognise them; their other elements stand in the lists themselves (<see cref="PowerListJson"/>).
/// Findings carry their message in both languages. The same report gives the same bytes. Safe to call from several threads.
/// </remarks>
public static class AlignmentReportJson
{
    /// <summary>The name of the format in the member <c>format</c>.</summary>
    public const string Format = "quanze/alignment-report";

    /// <summary>The version of the format in the member <c>version</c>.</summary>
    public const int Version = 1;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All), Indented = false };

    /// <summary>The JSON Schema (draft 2020-12) of the documents.</summary>
    public static string Schema => JsonSchemas.Read("alignment-report");

    /// <summary>Writes a report as UTF-8 without a byte order mark.</summary>
    /// <param name="stream">The stream; left open.</param>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream stream, AlignmentReport report)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(report);
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteNumber("version", Version);
        json.WriteString("authority", report.Authority);
        json.WriteString("date", report.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteStartObject("profile");
        json.WriteString("id", report.Profile.Id);
        json.WriteString("version", report.Profile.Version);
        json.WriteString("title", report.Profile.Title);
        json.WriteEndObject();
        Array(json, "lists", report.Lists, Write);
        WriteSummary(json, AlignmentSummary.Of(report));
        Array(json, "rows", report.Rows, Write);
        Array(json, "findings", report.Findings, Write);
        Array(json, "excused", report.Excused, Write);
        Array(json, "rules", report.Rules, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReportedList list)
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

    private static void WriteSummary(Utf8JsonWriter json, AlignmentSummary summary)
    {
        json.WriteStartObject("summary");
        Counts(json, "rows", summary.Rows.Select(entry => (Word(entry.Verdict), entry.Count)));
        Counts(json, "findings", summary.Findings.Select(entry => (Word(entry.Severity), entry.Count)));
        Counts(json, "codes", summary.Codes.Select(entry => (entry.Code.ToString(), entry.Count)));
        Array(json, "sameness", summary.Sameness, (writer, level) =>
        {
            writer.WriteStartObject();
            writer.WriteString("list", level.List.Id);
            writer.WriteNumber("compared", level.Compared);
            writer.WriteNumber("same", level.All);
            Counts(writer, "elements", level.Elements.Select(entry => (Word(entry.Element), entry.Same)));
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AlignedRow row)
    {
        json.WriteStartObject();
        json.WriteNumber("number", row.Number);
        json.WriteString("verdict", Word(row.Verdict));
        Array(json, "items", row.Cells, (writer, cell) =>
        {
            writer.WriteStartObject();
            writer.WriteString("list", cell.ListId);
            writer.WriteString("level", Word(cell.Level));
            writer.WriteString("id", cell.Item.Id);
            writer.WriteString("name", cell.Item.FullName);
            Known(writer, "code", cell.Item.Code.Text);
            writer.WriteString("type", Word(cell.Item.Type));
            Known(writer, "department", cell.Item.Body.Name);
            Place(writer, cell.Item.Origin.File, cell.Item.Origin.Sheet, cell.Item.Origin.Row);
            writer.WriteEndObject();
        });
        Array(json, "matches", row.Matches, (writer, match) =>
        {
            writer.WriteStartObject();
            writer.WriteString("left", match.LeftListId);
            writer.WriteString("right", match.RightListId);
            writer.WriteNumber("probability", Math.Round(match.Probability, 6));
            writer.WriteBoolean("accepted", match.IsAccepted);
            Array(writer, "explanation", match.Explanation, (inner, line) => inner.WriteStringValue(line));
            writer.WriteEndObject();
        });
        Array(json, "differences", row.Differences, (writer, difference) =>
        {
            writer.WriteStartObject();
            writer.WriteString("element", Word(difference.Element));
            writer.WriteString("upper", Word(difference.Upper));
            writer.WriteString("lower", Word(difference.Lower));
            writer.WriteString("expected", difference.Expected);
            writer.WriteString("actual", difference.Actual);
            Known(writer, "code", difference.Code?.ToString());
            Array(writer, "grounds", difference.Grounds, (inner, ground) => inner.WriteStringValue(ground));
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
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

    private static void Write(Utf8JsonWriter json, ExcusedDifference excused)
    {
        json.WriteStartObject();
        Subject(json, excused.Subject);
        json.WriteString("element", Word(excused.Element));
        json.WriteString("expected", excused.Expected);
        json.WriteString("actual", excused.Actual);
        Languages(json, "ground", excused.Ground, excused.EnglishGround);
        Known(json, "rule", excused.Rule);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReportedRule rule)
    {
        json.WriteStartObject();
        json.WriteString("name", rule.Name);
        json.WriteString("title", rule.Title);
        Known(json, "code", rule.Code?.ToString());
        Known(json, "article", rule.Article);
        json.WriteEndObject();
    }

    private static void Subject(Utf8JsonWriter json, SubjectReference subject)
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

    private static void Place(Utf8JsonWriter json, string file, string sheet, int row)
    {
        Known(json, "file", file);
        Known(json, "sheet", sheet);
        if (row > 0)
        {
            json.WriteNumber("row", row);
        }
    }

    private static void Languages(Utf8JsonWriter json, string name, string chinese, string english)
    {
        json.WriteStartObject(name);
        json.WriteString(Findings.Languages.Chinese, chinese);
        json.WriteString(Findings.Languages.English, english);
        json.WriteEndObject();
    }

    private static void Counts(Utf8JsonWriter json, string name, IEnumerable<(string Name, int Count)> counts)
    {
        json.WriteStartObject(name);
        foreach (var (key, count) in counts)
        {
            json.WriteNumber(key, count);
        }

        json.WriteEndObject();
    }

    private static void Array<T>(Utf8JsonWriter json, string name, ValueList<T> values, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            write(json, value);
        }

        json.WriteEndArray();
    }

    private static void Known(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(name, text);
        }
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
