using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Sylvan.Data.Csv;

namespace QuanZe.Sdk.Law;

/// <summary>The instruments that are known (法律文件库): looked up by any form of their title. Hosts extend it.</summary>
/// <remarks>Immutable, safe to share. A title that is not found proves nothing: rules of departments and normative documents are nearly absent from the shipped register.</remarks>
public sealed class StatuteRegister
{
    private readonly FrozenDictionary<string, (Instrument Instrument, string Key)> _byKey;

    /// <summary>Makes a register.</summary>
    /// <param name="instruments">The instruments; where two have one title, the later entry stands.</param>
    public StatuteRegister(IEnumerable<Instrument> instruments)
    {
        ArgumentNullException.ThrowIfNull(instruments);
        var byKey = new Dictionary<string, Instrument>(StringComparer.Ordinal);
        foreach (var instrument in instruments)
        {
            foreach (var title in instrument.Aliases.Prepend(instrument.Title))
            {
                byKey[InstrumentTitle.KeyOf(title)] = instrument;
            }
        }

        _byKey = byKey.ToFrozenDictionary(entry => entry.Key, entry => (entry.Value, InstrumentTitle.KeyOf(entry.Value.Title)), StringComparer.Ordinal);
        Instruments = byKey.Values.Distinct().OrderBy(instrument => instrument.Title, StringComparer.Ordinal).ToValueList();
    }

    /// <summary>The shipped register: the framework statutes of legality review and widely cited statutes and regulations.</summary>
    public static StatuteRegister Default { get; } = LoadDefault();

    /// <summary>The instruments, by title.</summary>
    public ValueList<Instrument> Instruments { get; }

    /// <summary>A register with further instruments; they stand before entries with the same title.</summary>
    /// <param name="instruments">The instruments.</param>
    public StatuteRegister With(params IEnumerable<Instrument> instruments) => new(Instruments.Concat(instruments));

    /// <summary>The instrument with a title, in any of its forms; null when the register does not have it.</summary>
    /// <param name="title">The title, with or without 中华人民共和国, marks and notes of amendment.</param>
    public Instrument? Find(string title) => _byKey.GetValueOrDefault(InstrumentTitle.KeyOf(title)).Instrument;

    /// <summary>The key under which a cited title is compared: the instrument's own when the register knows the title as an alias.</summary>
    /// <param name="reference">The reference.</param>
    public string KeyOf(InstrumentReference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return _byKey.TryGetValue(reference.Key, out var known) ? known.Key : reference.Key;
    }

    /// <summary>What is known of a cited instrument. What the register does not have is read from the title and marked as inferred; a tag such as 【规章】 is not believed.</summary>
    /// <param name="reference">The reference.</param>
    public InstrumentKnowledge About(InstrumentReference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return _byKey.TryGetValue(reference.Key, out var known)
            ? new(known.Instrument.Rank, known.Instrument.Region, Certainty.Known, known.Instrument)
            : Infer(reference);
    }

    /// <summary>Reads instruments from JSON: an array of objects with <c>title</c>, <c>rank</c> and any of <c>aliases, issuer, region, number, promulgated, amended, repealed, replacedBy, articles, version</c>.</summary>
    /// <param name="json">UTF-8 JSON; left open.</param>
    /// <exception cref="FormatException">The text is not such JSON; the message names the entry and member.</exception>
    public static ValueList<Instrument> ReadJson(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.EnumerateArray()
                .Select((entry, i) => Make(name => Member(entry, name), $"entry {i + 1}")).ToValueList();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new FormatException($"The statutes are not a JSON array of objects: {exception.Message}", exception);
        }
    }

    /// <summary>Reads instruments from CSV with the headings of <see cref="ReadJson"/>; aliases are joined by <c>|</c>.</summary>
    /// <param name="csv">The text; left open.</param>
    /// <exception cref="FormatException">A heading or value is not understood; the message names the row.</exception>
    public static ValueList<Instrument> ReadCsv(TextReader csv)
    {
        ArgumentNullException.ThrowIfNull(csv);
        using var reader = CsvDataReader.Create(csv, new CsvDataReaderOptions { OwnsReader = false });
        var columns = Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, i => i, StringComparer.OrdinalIgnoreCase);
        var instruments = new List<Instrument>();
        while (reader.Read())
        {
            instruments.Add(Make(name => columns.TryGetValue(name, out var i) && i < reader.RowFieldCount ? reader.GetString(i) : "", $"row {instruments.Count + 2}"));
        }

        return instruments.ToValueList();
    }

    private static InstrumentKnowledge Infer(InstrumentReference reference)
    {
        var region = InstrumentTitle.RegionOf(reference.Title);
        if (region is null)
        {
            return reference.Key.EndsWith('法') && reference.Title.StartsWith("中华人民共和国", StringComparison.Ordinal)
                ? new(InstrumentRank.Law, "", Certainty.Inferred, null)
                : new(InstrumentRank.Unknown, "", Certainty.Unknown, null);
        }

        var isProvince = region.EndsWith('省') || region.EndsWith("自治区", StringComparison.Ordinal) || Municipalities.Contains(region);
        var isRegulation = reference.Key.EndsWith("条例", StringComparison.Ordinal) || reference.Key.Contains("条例", StringComparison.Ordinal);
        var rank = (isProvince, isRegulation) switch
        {
            (true, true) => InstrumentRank.ProvincialRegulation,
            (false, true) => InstrumentRank.CityRegulation,
            (true, false) when IsRuleTitle(reference.Key) => InstrumentRank.ProvincialRule,
            (false, false) when IsRuleTitle(reference.Key) => InstrumentRank.CityRule,
            _ => InstrumentRank.NormativeDocument,
        };
        return new(rank, region, Certainty.Inferred, null);
    }

    private static readonly string[] Municipalities = ["北京市", "天津市", "上海市", "重庆市"];

    private static bool IsRuleTitle(string key) =>
        key.EndsWith("办法", StringComparison.Ordinal) || key.EndsWith("规定", StringComparison.Ordinal) || key.EndsWith("细则", StringComparison.Ordinal) || key.EndsWith("规则", StringComparison.Ordinal);

    private static string Member(JsonElement entry, string name)
    {
        if (!entry.TryGetProperty(name, out var member))
        {
            return "";
        }

        return member.ValueKind == JsonValueKind.Array ? string.Join('|', member.EnumerateArray().Select(alias => alias.GetString())) : member.GetString() ?? "";
    }

    private static Instrument Make(Func<string, string> member, string place)
    {
        var title = member("title");
        if (title.Length == 0)
        {
            throw new FormatException($"The statute in {place} has no title.");
        }

        return new Instrument
        {
            Title = title,
            Rank = Enum.TryParse<InstrumentRank>(member("rank"), ignoreCase: true, out var rank)
                ? rank
                : throw new FormatException($"The statute in {place} has the rank '{member("rank")}'; known are {string.Join(", ", Enum.GetNames<InstrumentRank>())}."),
            Aliases = member("aliases").Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToValueList(),
            Issuer = member("issuer"),
            Region = member("region"),
            Number = member("number") is { Length: > 0 } number ? number : null,
            Promulgated = Date(member("promulgated"), place),
            Amended = Date(member("amended"), place),
            Repealed = Date(member("repealed"), place),
            ReplacedBy = member("replacedBy") is { Length: > 0 } successor ? successor : null,
            Articles = Number(member("articles"), place),
            Version = Date(member("version"), place),
        };
    }

    private static int? Number(string text, string place) =>
        text.Length == 0 ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new FormatException($"The statute in {place} has '{text}' articles; a number is expected.");

    private static DateOnly? Date(string text, string place) =>
        text.Length == 0 ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : throw new FormatException($"The statute in {place} has the date '{text}'; dates are written 2019-04-23.");

    private static StatuteRegister LoadDefault()
    {
        using var stream = typeof(StatuteRegister).Assembly.GetManifestResourceStream("QuanZe.Sdk.Law.Statutes.csv")!;
        using var reader = new StreamReader(stream);
        return new StatuteRegister(ReadCsv(reader));
    }
}
