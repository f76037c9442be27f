using System.Text.Json;

namespace QuanZe.Sdk.Procedures;

/// <summary>The procedures that responsibilities are held against (各类事项的程序环节); the shipped ones and the reader for a host's own.</summary>
/// <remarks>The shipped stages are a JSON file embedded in the library. A fact of the rules; immutable and safe to share.</remarks>
public sealed class ProcedureTemplates
{
    private readonly Dictionary<ItemType, ProcedureTemplate> _byType = [];

    /// <summary>Makes a collection.</summary>
    /// <param name="templates">The procedures; of several for one type the first is that of <see cref="For(ItemType)"/>.</param>
    public ProcedureTemplates(ValueList<ProcedureTemplate> templates)
    {
        ArgumentNullException.ThrowIfNull(templates);
        All = templates;
        foreach (var template in templates)
        {
            _byType.TryAdd(template.Type, template);
        }
    }

    /// <summary>The shipped procedures.</summary>
    public static ProcedureTemplates Default { get; } = Shipped();

    /// <summary>All procedures.</summary>
    public ValueList<ProcedureTemplate> All { get; }

    /// <summary>The procedure of a type, or null where the type has none (其他行政权力).</summary>
    /// <param name="type">The type.</param>
    public ProcedureTemplate? For(ItemType type) => _byType.GetValueOrDefault(type);

    /// <summary>The procedure with an id, or null.</summary>
    /// <param name="id">The id, for example <c>coercive-execution</c>.</param>
    public ProcedureTemplate? Find(string id) => All.FirstOrDefault(template => string.Equals(template.Id, id, StringComparison.Ordinal));

    /// <summary>Reads procedures from JSON of the shape of the shipped file.</summary>
    /// <param name="json">UTF-8 JSON; left open.</param>
    /// <exception cref="FormatException">The text is not such JSON; the message says what is wrong.</exception>
    public static ProcedureTemplates ReadJson(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            return new(document.RootElement.EnumerateArray().Select(Template).ToValueList());
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException($"The procedures are not a JSON array of id, title, type and steps: {exception.Message}", exception);
        }
    }

    private static ProcedureTemplate Template(JsonElement json) => new(
        Text(json, "id"),
        Text(json, "title"),
        Enum.TryParse<ItemType>(Text(json, "type"), out var type) ? type : throw new FormatException($"'{Text(json, "type")}' in the procedures is no type of item."),
        OptionalText(json, "statute"),
        json.GetProperty("steps").EnumerateArray().Select(Step).ToValueList());

    private static ProcedureStep Step(JsonElement json) => new(
        Text(json, "name"),
        Text(json, "english"),
        OptionalText(json, "article"),
        json.GetProperty("words").EnumerateArray().Select(word => word.GetString()!).ToValueList(),
        !json.TryGetProperty("expected", out var expected) || expected.GetBoolean());

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new FormatException($"The member '{name}' of the procedures is null.");

    private static string? OptionalText(JsonElement json, string name) => json.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static ProcedureTemplates Shipped()
    {
        using var stream = typeof(ProcedureTemplates).Assembly.GetManifestResourceStream("QuanZe.Sdk.Procedures.Stages.json")!;
        return ReadJson(stream);
    }
}
