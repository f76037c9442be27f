using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Sdk.Publishing;

/// <summary>Writes the public list as open data (开放数据): JSON and CSV for everybody, JSON-LD after CPSV-AP for catalogues of public services.</summary>
/// <remarks>The same list gives the same bytes. Safe to call from several threads. The mapping to CPSV-AP stands in <c>docs/reference/open-data.md</c>.</remarks>
public static class OpenData
{
    /// <summary>The name of the JSON format in the member <c>format</c>.</summary>
    public const string Format = "quanze/public-list";

    /// <summary>The namespace of what CPSV-AP has no word for: responsibilities, accountability, remedies, level.</summary>
    public const string Extension = "urn:quanze:list#";

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly (string Name, string Heading, Func<PublicItem, string> Text)[] Columns =
    [
        ("number", "序号", item => item.Number.ToString(CultureInfo.InvariantCulture)),
        ("code", "事项编码", item => item.Code),
        ("name", "事项名称", item => item.Name),
        ("subItem", "子项名称", item => item.SubItem),
        ("type", "事项类型", item => item.Type.ChineseName()),
        ("body", "实施主体", item => item.Body),
        ("handlingUnit", "承办机构", item => item.HandlingUnit),
        ("levels", "行使层级", item => item.Levels),
        ("basis", "设定依据", item => item.Basis),
        ("duties", "部门职责", item => item.Duties),
        ("description", "事项简述", item => item.Description),
        ("responsibilities", "责任事项", item => string.Join('\n', item.Responsibilities.Select(point => point.Text))),
        ("accountability", "追责情形", item => item.Accountability),
        ("statutoryLimit", "法定时限", item => item.StatutoryLimit),
        ("promisedLimit", "承诺时限", item => item.PromisedLimit),
        ("fee", "收费", item => item.Fee),
        ("remedies", "救济渠道", item => item.Remedies),
    ];

    /// <summary>Writes CSV with Chinese headings; no cell is taken for a formula.</summary>
    /// <param name="writer">The text; left open.</param>
    /// <param name="list">The public list.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteCsv(TextWriter writer, PublicList list)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(list);
        CsvTableWriter.Write(writer, Columns.Select(column => new TableColumn(column.Heading, 20)), list.Items.Select(item => Columns.Select(column => column.Text(item))));
    }

    /// <summary>Writes JSON as UTF-8; members without a text are left out.</summary>
    /// <param name="stream">The stream; left open.</param>
    /// <param name="list">The public list.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteJson(Stream stream, PublicList list)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(list);
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteNumber("version", 1);
        json.WriteString("authority", list.Authority);
        json.WriteString("division", list.Division);
        json.WriteString("date", Day(list.Date));
        json.WriteStartArray("items");
        foreach (var item in list.Items)
        {
            json.WriteStartObject();
            foreach (var (name, _, text) in Columns)
            {
                if (name == "number")
                {
                    json.WriteNumber(name, item.Number);
                }
                else
                {
                    Text(json, name, text(item));
                }
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes JSON-LD after CPSV-AP as UTF-8: items that people apply for, and public services. Ex-officio powers are no public services and are left out.</summary>
    /// <param name="stream">The stream; left open.</param>
    /// <param name="list">The public list.</param>
    /// <param name="root">The address under which the items have their identifiers, ending with a slash.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteJsonLd(Stream stream, PublicList list, Uri root)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(root);
        var services = list.Items.Where(item => item.IsService).ToList();
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteStartObject("@context");
        foreach (var (prefix, address) in new[]
        {
            ("cpsv", "http://purl.org/vocab/cpsv#"), ("cv", "http://data.europa.eu/m8g/"), ("dct", "http://purl.org/dc/terms/"), ("eli", "http://data.europa.eu/eli/ontology#"),
            ("skos", "http://www.w3.org/2004/02/skos/core#"), ("xsd", "http://www.w3.org/2001/XMLSchema#"), ("qz", Extension),
        })
        {
            json.WriteString(prefix, address);
        }

        json.WriteEndObject();
        json.WriteStartArray("@graph");
        foreach (var body in services.Select(item => item.Body).Where(body => body.Length > 0).Distinct(StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("@id", Body(root, body));
            json.WriteString("@type", "cv:PublicOrganisation");
            Chinese(json, "dct:title", body);
            Chinese(json, "skos:prefLabel", body);
            Text(json, "dct:spatial", list.Authority);
            json.WriteEndObject();
        }

        foreach (var item in services)
        {
            WriteService(json, item, list, root);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteService(Utf8JsonWriter json, PublicItem item, PublicList list, Uri root)
    {
        json.WriteStartObject();
        json.WriteString("@id", new Uri(root, string.Create(CultureInfo.InvariantCulture, $"item/{(item.Code.Length > 0 ? Uri.EscapeDataString($"{item.Code}-{item.Number}") : item.Number)}")).AbsoluteUri);
        json.WriteString("@type", "cpsv:PublicService");
        json.WriteString("dct:identifier", item.Code.Length > 0 ? item.Code : item.Number.ToString(CultureInfo.InvariantCulture));
        Chinese(json, "dct:title", item.FullName);
        Chinese(json, "dct:description", item.Description.Length > 0 ? item.Description : item.FullName);
        json.WriteString("dct:language", "http://publications.europa.eu/resource/authority/language/ZHO");
        json.WriteString("dct:type", item.Type.ChineseName());
        Text(json, "dct:spatial", list.Authority);
        if (item.Body.Length > 0)
        {
            Reference(json, "cv:hasCompetentAuthority", Body(root, item.Body));
        }

        if (!item.Instruments.IsEmpty)
        {
            json.WriteStartArray("cv:hasLegalResource");
            foreach (var title in item.Instruments)
            {
                json.WriteStartObject();
                json.WriteString("@type", "eli:LegalResource");
                Chinese(json, "dct:title", title);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        // A duration counts calendar days; working days would be told wrongly and stay in words.
        if (item is { LimitDays: { } days, LimitUnit: DayUnit.CalendarDays })
        {
            json.WriteStartObject("cv:processingTime");
            json.WriteString("@type", "xsd:duration");
            json.WriteString("@value", string.Create(CultureInfo.InvariantCulture, $"P{days}D"));
            json.WriteEndObject();
        }

        Chinese(json, "qz:timeLimit", item.PromisedLimit.Length > 0 ? item.PromisedLimit : item.StatutoryLimit);
        if (item.Fee.Length > 0)
        {
            json.WriteStartObject("cv:hasCost");
            json.WriteString("@type", "cv:Cost");
            Chinese(json, "dct:description", item.Fee);
            json.WriteEndObject();
        }

        Chinese(json, "qz:level", item.Levels);
        if (!item.Responsibilities.IsEmpty)
        {
            json.WriteStartArray("qz:responsibility");
            foreach (var point in item.Responsibilities)
            {
                json.WriteStartObject();
                json.WriteString("qz:kind", point.Kind switch { ResponsibilityKind.Direct => "direct", ResponsibilityKind.Supervisory => "supervisory", _ => "unspecified" });
                Chinese(json, "dct:description", point.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        Chinese(json, "qz:accountability", item.Accountability);
        Chinese(json, "qz:remedies", item.Remedies);
        json.WriteEndObject();
    }

    private static string Body(Uri root, string body) => new Uri(root, $"body/{Uri.EscapeDataString(body)}").AbsoluteUri;

    private static void Reference(Utf8JsonWriter json, string name, string id)
    {
        json.WriteStartObject(name);
        json.WriteString("@id", id);
        json.WriteEndObject();
    }

    private static void Chinese(Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0)
        {
            json.WriteStartObject(name);
            json.WriteString("@value", text);
            json.WriteString("@language", "zh");
            json.WriteEndObject();
        }
    }

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0)
        {
            json.WriteString(name, text);
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
