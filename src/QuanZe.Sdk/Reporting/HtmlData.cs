using System.Text.Encodings.Web;
using System.Text.Json;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Reporting;

/// <summary>The aligned table as compact data inside the page (页内数据). What repeats is written once; a lower cell that equals the upper one is left out.</summary>
/// <remarks>The default encoder escapes &lt;, &gt; and &amp;, so that no text can end the script element.</remarks>
internal sealed class HtmlData(AlignmentReport report, TextWriter writer, string language)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    private readonly Dictionary<string, int> _departments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _grounds = new(StringComparer.Ordinal);

    public void Write()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("verdicts");
            foreach (var verdict in Enum.GetValues<AlignmentVerdict>())
            {
                json.WriteStringValue(ReportText.Verdict(verdict, language));
            }

            json.WriteEndArray();
            WriteNames(json);
            json.WriteStartArray("rows");
            foreach (var row in report.Rows)
            {
                Write(json, row);
            }

            json.WriteEndArray();
            WriteTexts(json, "depts", _departments);
            WriteTexts(json, "grounds", _grounds);
            json.WriteEndObject();
        }

        buffer.Position = 0;
        using var reader = new StreamReader(buffer);
        writer.Write(reader.ReadToEnd());
        writer.WriteLine();
    }

    private void WriteNames(Utf8JsonWriter json)
    {
        var english = language == Languages.English;
        json.WriteStartObject("types");
        foreach (var type in ItemTypes.All)
        {
            json.WriteString(((int)type).ToString(System.Globalization.CultureInfo.InvariantCulture), ReportText.Type(type, language));
        }

        json.WriteEndObject();
        json.WriteStartObject("elements");
        foreach (var element in Enum.GetValues<ItemElement>())
        {
            json.WriteString(((int)element).ToString(System.Globalization.CultureInfo.InvariantCulture), english ? element.EnglishName() : element.ChineseName());
        }

        json.WriteEndObject();
    }

    // [verdict, [cells by list], [differences]]; a cell is [name, code, type, department, basis, place] with null for what equals the cell above.
    private void Write(Utf8JsonWriter json, AlignedRow row)
    {
        json.WriteStartArray();
        json.WriteNumberValue((int)row.Verdict);
        json.WriteStartArray();
        PowerItem? above = null;
        foreach (var list in report.Lists)
        {
            var item = row.Cells.FirstOrDefault(cell => cell.ListId == list.Id)?.Item;
            if (item is null)
            {
                json.WriteNullValue();
                continue;
            }

            Write(json, item, above);
            above ??= item;
        }

        json.WriteEndArray();
        json.WriteStartArray();
        foreach (var difference in row.Differences)
        {
            Write(json, difference);
        }

        json.WriteEndArray();
        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, PowerItem item, PowerItem? above)
    {
        json.WriteStartArray();
        Text(json, item.FullName, above?.FullName);
        Text(json, item.Code.BaseKey ?? item.Code.Text, above is null ? null : above.Code.BaseKey ?? above.Code.Text);
        json.WriteNumberValue((int)item.Type);
        json.WriteNumberValue(NumberOf(_departments, item.Body.Name));
        Text(json, Basis(item), above is null ? null : Basis(above));
        json.WriteStringValue(item.Origin.Row == 0 ? item.Id : $"{item.Origin.Sheet} {item.Origin.Row}".Trim());
        json.WriteEndArray();
    }

    // [element, level, code or null, ground number or -1, segments of the differing words].
    private void Write(Utf8JsonWriter json, ReportedDifference difference)
    {
        json.WriteStartArray();
        json.WriteNumberValue((int)difference.Element);
        json.WriteStringValue(ReportText.Level(difference.Lower, language));
        json.WriteStringValue(difference.Code?.ToString() ?? "");
        json.WriteNumberValue(difference.Grounds.IsEmpty ? -1 : NumberOf(_grounds, difference.Grounds[0]));
        json.WriteStartArray();
        if (difference.Element != ItemElement.Basis)
        {
            foreach (var (kind, text) in TextDifference.Between(difference.Expected, difference.Actual))
            {
                json.WriteNumberValue((int)kind);
                json.WriteStringValue(text);
            }
        }

        json.WriteEndArray();
        json.WriteEndArray();
    }

    private static string Basis(PowerItem item) =>
        item.Basis.Citations.IsEmpty ? item.Basis.Text.Length > 80 ? item.Basis.Text[..80] + "…" : item.Basis.Text : string.Join('；', item.Basis.Citations);

    private static void Text(Utf8JsonWriter json, string text, string? above)
    {
        if (text == above)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteStringValue(text);
        }
    }

    private static int NumberOf(Dictionary<string, int> texts, string text)
    {
        if (!texts.TryGetValue(text, out var number))
        {
            texts.Add(text, number = texts.Count);
        }

        return number;
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, Dictionary<string, int> texts)
    {
        json.WriteStartArray(name);
        foreach (var (text, _) in texts.OrderBy(entry => entry.Value))
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
