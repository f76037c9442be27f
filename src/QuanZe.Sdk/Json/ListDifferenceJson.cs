using System.Text.Json;
using QuanZe.Sdk.Versions;
using static QuanZe.Sdk.Json.ReportJson;

namespace QuanZe.Sdk.Json;

/// <summary>Writes what changed between two versions as JSON for other programs (版本差异 JSON): counts, and every item that is new, gone or changed, element by element.</summary>
/// <remarks>The same difference gives the same bytes. Safe to call from several threads.</remarks>
public static class ListDifferenceJson
{
    /// <summary>The name of the format in the member <c>format</c>.</summary>
    public const string Format = "quanze/list-difference";

    /// <summary>The version of the format in the member <c>version</c>.</summary>
    public const int Version = 1;

    /// <summary>The JSON Schema (draft 2020-12) of the documents.</summary>
    public static string Schema => JsonSchemas.Read("list-difference");

    /// <summary>Writes a difference as UTF-8 without a byte order mark.</summary>
    /// <param name="stream">The stream; left open.</param>
    /// <param name="difference">The difference.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream stream, ListDifference difference)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(difference);
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteNumber("version", Version);
        json.WriteStartObject("counts");
        foreach (var kind in Enum.GetValues<ItemChangeKind>())
        {
            json.WriteNumber(Word(kind), difference.Count(kind));
        }

        json.WriteEndObject();
        Array(json, "changes", difference.Changes.Where(change => change.Kind != ItemChangeKind.Unchanged).ToValueList(), Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ItemChange change)
    {
        json.WriteStartObject();
        json.WriteString("kind", Word(change.Kind));
        Known(json, "beforeId", change.Before?.Id);
        Known(json, "afterId", change.After?.Id);
        json.WriteString("name", change.Item.FullName);
        json.WriteString("type", Word(change.Item.Type));
        json.WriteString("department", change.Item.Body.Name);
        Array(json, "elements", change.Elements, (writer, element) =>
        {
            writer.WriteStartObject();
            writer.WriteString("element", Word(element.Element));
            writer.WriteString("heading", element.Heading);
            writer.WriteString("before", element.Before);
            writer.WriteString("after", element.After);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
