using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace QuanZe.Sdk.Findings;

/// <summary>Loads the texts of the shipped codes from the files in <c>Findings/Texts</c>, which are embedded in the library.</summary>
/// <remarks>One file per room and language, for example <c>alignment.zh-CN.json</c>; each maps a code to its <see cref="FindingText"/>.</remarks>
internal static class FindingTexts
{
    private static readonly Lazy<FrozenDictionary<string, FindingText>> Chinese = new(() => Load(Languages.Chinese));
    private static readonly Lazy<FrozenDictionary<string, FindingText>> English = new(() => Load(Languages.English));

    public static FindingText Of(string code, string language)
    {
        var texts = language == Languages.English ? English.Value : Chinese.Value;
        return texts.TryGetValue(code, out var text) ? text : throw new InvalidOperationException($"The finding {code} has no text in {language}.");
    }

    public static IEnumerable<string> Codes(string language) => (language == Languages.English ? English.Value : Chinese.Value).Keys;

    private static FrozenDictionary<string, FindingText> Load(string language)
    {
        var assembly = typeof(FindingTexts).Assembly;
        var texts = new Dictionary<string, FindingText>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith($".{language}.json", StringComparison.Ordinal)))
        {
            foreach (var (code, text) in Read(assembly, name))
            {
                if (!texts.TryAdd(code, text))
                {
                    throw new InvalidOperationException($"The finding {code} has two texts in {language}.");
                }
            }
        }

        return texts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<(string Code, FindingText Text)> Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var document = JsonDocument.Parse(stream);
        foreach (var entry in document.RootElement.EnumerateObject())
        {
            yield return (entry.Name, ReadText(entry.Value));
        }
    }

    private static FindingText ReadText(JsonElement json) => new()
    {
        Title = Part(json, "title"),
        Message = Part(json, "message"),
        When = Part(json, "when"),
        Basis = Part(json, "basis"),
        Example = Part(json, "example"),
        Remedy = Part(json, "remedy"),
        Related = json.TryGetProperty("related", out var related) ? related.EnumerateArray().Select(code => code.GetString()!).ToValueList() : [],
    };

    private static string Part(JsonElement json, string name) => json.TryGetProperty(name, out var part) ? part.GetString() ?? "" : "";
}
