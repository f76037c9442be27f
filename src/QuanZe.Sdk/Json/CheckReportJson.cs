using System.Text.Json;
using QuanZe.Sdk.Reporting;
using static QuanZe.Sdk.Json.ReportJson;

namespace QuanZe.Sdk.Json;

/// <summary>Writes reports of checks as JSON for other programs (审核报告 JSON): figures, coverage of duties and findings.</summary>
/// <remarks>
/// Findings carry their message in both languages; items are named by list and id, and stand in the lists themselves (<see cref="PowerListJson"/>).
/// The same report gives the same bytes. Safe to call from several threads.
/// </remarks>
public static class CheckReportJson
{
    /// <summary>The name of the format in the member <c>format</c>.</summary>
    public const string Format = "quanze/check-report";

    /// <summary>The version of the format in the member <c>version</c>.</summary>
    public const int Version = 1;

    /// <summary>The JSON Schema (draft 2020-12) of the documents.</summary>
    public static string Schema => JsonSchemas.Read("check-report");

    /// <summary>Writes a report as UTF-8 without a byte order mark.</summary>
    /// <param name="stream">The stream; left open.</param>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream stream, CheckReport report)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(report);
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        Head(json, report, Format, Version);
        WriteSummary(json, report.Items.Count, FindingFigures.Of(report));
        Array(json, "mandates", report.Mandates, Write);
        Array(json, "findings", report.Findings, ReportJson.Write);
        Array(json, "rules", report.Rules, ReportJson.Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, MandateFigures mandate)
    {
        json.WriteStartObject();
        json.WriteString("body", mandate.Body);
        Known(json, "number", mandate.Number);
        json.WriteNumber("duties", mandate.Duties);
        json.WriteNumber("coveredDuties", mandate.CoveredDuties);
        json.WriteNumber("coverage", Math.Round(mandate.Coverage, 4));
        json.WriteNumber("items", mandate.Items);
        json.WriteNumber("linkedItems", mandate.LinkedItems);
        json.WriteNumber("matchDegree", Math.Round(mandate.MatchDegree, 4));
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, int items, FindingFigures figures)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("items", items);
        Counts(json, "findings", figures.Severities.Select(entry => (Word(entry.Severity), entry.Count)));
        Counts(json, "codes", figures.Codes.Select(entry => (entry.Code.ToString(), entry.Count)));
        json.WriteEndObject();
    }
}
