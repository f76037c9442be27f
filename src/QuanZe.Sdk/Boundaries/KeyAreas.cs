using System.Text.Json;

namespace QuanZe.Sdk.Boundaries;

/// <summary>Reads key areas from JSON, and holds three worked examples (重点领域职责边界数据).</summary>
/// <remarks>The examples show the form. What they say is drawn from national law and common practice; every government puts its own documents in their place.</remarks>
public static class KeyAreas
{
    private static readonly string[] ExampleNames = ["refined-oil", "water-saving", "government-investment"];

    /// <summary>The worked examples: 成品油监管, 节约用水管理, 政府投资项目审批.</summary>
    public static ValueList<KeyArea> Examples => ExampleNames.Select(Example).ToValueList();

    /// <summary>Reads an area.</summary>
    /// <param name="stream">UTF-8 JSON: <c>name</c>, <c>basis</c>, <c>matters</c> of <c>name</c>, <c>words</c>, <c>ruling</c>, <c>parties</c> of <c>body</c>, <c>role</c> (lead, cooperating), <c>responsibility</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="FormatException">It is no JSON of that form; the message says where.</exception>
    public static KeyArea Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        try
        {
            using var document = JsonDocument.Parse(stream);
            var area = document.RootElement;
            return new KeyArea(Text(area, "name"), Optional(area, "basis") ?? "", area.GetProperty("matters").EnumerateArray().Select(Matter).ToValueList());
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"No definition of a key area: {exception.Message}", exception);
        }
    }

    private static AreaMatter Matter(JsonElement matter) => new(
        Text(matter, "name"),
        matter.GetProperty("parties").EnumerateArray().Select(Party).ToValueList(),
        matter.TryGetProperty("words", out var words) ? words.EnumerateArray().Select(word => word.GetString() ?? "").Where(word => word.Length > 0).ToValueList() : [],
        Optional(matter, "ruling"));

    private static AreaParty Party(JsonElement party) => new(
        Text(party, "body"),
        Text(party, "role") switch
        {
            "lead" => PartyRole.Lead,
            "cooperating" => PartyRole.Cooperating,
            var other => throw new InvalidOperationException($"the role '{other}' is neither lead nor cooperating"),
        },
        Optional(party, "responsibility") ?? "");

    private static string Text(JsonElement json, string name) =>
        Optional(json, name) is { Length: > 0 } text ? text : throw new InvalidOperationException($"'{name}' is missing or blank");

    private static string? Optional(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static KeyArea Example(string name)
    {
        using var stream = typeof(KeyAreas).Assembly.GetManifestResourceStream($"QuanZe.Sdk.Boundaries.Areas.{name}.json")!;
        return Read(stream);
    }
}
