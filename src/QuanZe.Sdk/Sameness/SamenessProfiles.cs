using System.Text.Json;
using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Sameness;

/// <summary>The sameness profiles that QuanZe ships (内置比对口径) and the reader for a host's own.</summary>
/// <remarks>The shipped profiles are JSON files embedded in the library; a new province is a new file read by the same code.</remarks>
public static class SamenessProfiles
{
    /// <summary>三级四同: name, code, type and basis are the same at province, city and county. The default.</summary>
    public static SamenessProfile ThreeLevelFourSame { get; } = Shipped("SD-3x4");

    /// <summary>The national guidance of 2018: the same four elements, differences are warnings (基本一致).</summary>
    public static SamenessProfile NationalGuidance2018 { get; } = Shipped("CN-2018");

    /// <summary>四级四同: the same four elements on four levels, the state included.</summary>
    public static SamenessProfile FourLevelFourSame { get; } = Shipped("GWFW-4x4");

    /// <summary>Six elements uniform within a province (六要素).</summary>
    public static SamenessProfile SixElements { get; } = Shipped("SIX-ELEMENTS");

    /// <summary>All shipped profiles; the default first.</summary>
    public static ValueList<SamenessProfile> All { get; } = [ThreeLevelFourSame, NationalGuidance2018, FourLevelFourSame, SixElements];

    /// <summary>The shipped profile with an id, or null; upper and lower case are the same.</summary>
    /// <param name="id">The id, for example <c>SD-3x4</c>.</param>
    public static SamenessProfile? Find(string id) => All.FirstOrDefault(profile => string.Equals(profile.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a profile from JSON of the shape of the shipped ones.</summary>
    /// <param name="json">UTF-8 JSON; left open.</param>
    /// <exception cref="FormatException">The text is not JSON, or a member is missing or has a word that is not known; the message names it.</exception>
    public static SamenessProfile Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (JsonException exception)
        {
            throw new FormatException($"The sameness profile is not JSON: {exception.Message}", exception);
        }
    }

    private static SamenessProfile Read(JsonElement json) => new()
    {
        Id = Text(json, "id"),
        Version = Text(json, "version"),
        Title = Text(json, "title"),
        EnglishTitle = Text(json, "englishTitle"),
        Source = json.TryGetProperty("source", out _) ? Text(json, "source") : "",
        Levels = Member(json, "levels").EnumerateArray().Select(Word<AdministrativeLevel>).ToValueList(),
        Elements = Member(json, "elements").EnumerateArray().Select(ReadRequirement).ToValueList(),
        Required = json.TryGetProperty("required", out var required) ? required.EnumerateArray().Select(Word<ItemElement>).ToValueList() : [],
    };

    private static ElementRequirement ReadRequirement(JsonElement json) =>
        new(Word<ItemElement>(Member(json, "element")), Word<ElementComparison>(Member(json, "comparison")), Word<Severity>(Member(json, "severity")));

    private static JsonElement Member(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) ? member : throw new FormatException($"The sameness profile has no member '{name}'.");

    private static string Text(JsonElement json, string name) =>
        Member(json, name) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : throw new FormatException($"The member '{name}' of the sameness profile is not a text.");

    private static T Word<T>(JsonElement json)
        where T : struct, Enum =>
        json.ValueKind == JsonValueKind.String && Enum.TryParse<T>(json.GetString(), ignoreCase: true, out var value) && Enum.IsDefined(value)
            ? value
            : throw new FormatException($"'{json}' in the sameness profile is no {typeof(T).Name}; known are {string.Join(", ", Enum.GetNames<T>())}.");

    private static SamenessProfile Shipped(string id)
    {
        using var stream = typeof(SamenessProfiles).Assembly.GetManifestResourceStream($"QuanZe.Sdk.Sameness.Profiles.{id}.json")!;
        return Read(stream);
    }
}
