using System.Text.Json;
using QuanZe.Sdk.Reporting;
using static QuanZe.Sdk.Json.ReportJson;

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
        Head(json, report, Format, Version);
        WriteSummary(json, AlignmentSummary.Of(report));
        Array(json, "rows", report.Rows, Write);
        Array(json, "findings", report.Findings, ReportJson.Write);
        Array(json, "excused", report.Excused, Write);
        Array(json, "rules", report.Rules, ReportJson.Write);
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
}
