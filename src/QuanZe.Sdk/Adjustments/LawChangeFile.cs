using System.Globalization;
using System.Text.Json;

namespace QuanZe.Sdk.Adjustments;

/// <summary>Reads a change of law from JSON (法律变动文件).</summary>
/// <remarks>
/// <c>{"instrument": "行政处罚法", "kind": "amended", "effectiveOn": "2021-07-15", "source": "主席令第七十号", "successor": null,
/// "articles": [{"article": 29, "newArticles": [36], "reworded": true, "note": "…"}]}</c>. Only the first three are required.
/// </remarks>
public static class LawChangeFile
{
    /// <summary>Reads one change.</summary>
    /// <param name="json">UTF-8 JSON; left open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">The text is not JSON, or a member is missing or wrong; the message names it.</exception>
    public static LawChange Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (JsonException exception)
        {
            throw new FormatException($"The change of law is not JSON: {exception.Message}", exception);
        }
    }

    private static LawChange Read(JsonElement json) =>
        new(Text(json, "instrument") ?? throw Wrong("instrument", "is missing"), Kind(json), Day(json))
        {
            Source = Text(json, "source") ?? "",
            Successor = Text(json, "successor"),
            Articles = json.TryGetProperty("articles", out var articles) ? articles.EnumerateArray().Select(ReadArticle).ToValueList() : [],
        };

    private static ArticleChange ReadArticle(JsonElement json) => new(
        Number(json, "article") ?? throw Wrong("article", "is missing"),
        Number(json, "inserted") ?? 0,
        json.TryGetProperty("newArticles", out var numbers) ? numbers.EnumerateArray().Select(number => number.TryGetInt32(out var value) && value > 0 ? value : throw Wrong("newArticles", $"holds {number}, which is no number of an article")).ToValueList() : [],
        json.TryGetProperty("reworded", out var reworded) && reworded.ValueKind == JsonValueKind.True,
        Text(json, "note") ?? "");

    private static LawChangeKind Kind(JsonElement json) => Text(json, "kind") switch
    {
        "repealed" => LawChangeKind.Repealed,
        "amended" => LawChangeKind.Amended,
        var other => throw Wrong("kind", $"is '{other}'; known are repealed and amended"),
    };

    private static DateOnly Day(JsonElement json) =>
        DateOnly.TryParseExact(Text(json, "effectiveOn"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Wrong("effectiveOn", "is no day such as 2021-07-15");

    private static int? Number(JsonElement json, string name) =>
        !json.TryGetProperty(name, out var value) ? null : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= 0 ? number : throw Wrong(name, "is no number of an article");

    private static string? Text(JsonElement json, string name) =>
        json.ValueKind != JsonValueKind.Object ? throw new FormatException("The change of law is no JSON object.")
        : !json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString() : throw Wrong(name, "is no text");

    private static FormatException Wrong(string name, string why) => new($"The member '{name}' of the change of law {why}.");
}
