using System.Collections.Frozen;
using System.Globalization;

namespace QuanZe.Sdk.Law;

/// <summary>How the articles of a statute were renumbered when it was revised (条文序号对照): old places to new ones, as data.</summary>
/// <remarks>Shipped: 行政处罚法 2017 → 2021 and 立法法 2015 → 2023, paragraphs included where an article was split. Immutable and safe to share.</remarks>
public sealed class Renumbering
{
    private static readonly Lazy<FrozenDictionary<string, Renumbering>> Shipped = new(Load);

    private readonly FrozenDictionary<(int Article, int Paragraph), ValueList<Pinpoint>> _places;
    private readonly FrozenSet<int> _checked;

    private Renumbering(string instrument, int before, DateOnly inForce, List<((int Article, int Paragraph) Old, ValueList<Pinpoint> New, bool IsChecked)> places)
    {
        Instrument = instrument;
        OldVersion = before;
        InForce = inForce;
        _places = places.ToFrozenDictionary(place => place.Old, place => place.New);
        _checked = places.Where(place => place.IsChecked).Select(place => place.Old.Article).ToFrozenSet();
        OldArticles = _places.Keys.Max(place => place.Article);
    }

    /// <summary>The title of the statute.</summary>
    public string Instrument { get; }

    /// <summary>The year of the old version.</summary>
    public int OldVersion { get; }

    /// <summary>The day from which the new numbers hold.</summary>
    public DateOnly InForce { get; }

    /// <summary>The number of articles that the old version had.</summary>
    public int OldArticles { get; }

    /// <summary>The renumbering of a statute, or null when none is known.</summary>
    /// <param name="title">The title in any of its forms.</param>
    public static Renumbering? Of(string title) => Shipped.Value.GetValueOrDefault(InstrumentTitle.KeyOf(title));

    /// <summary>Where an old place went.</summary>
    /// <param name="old">A place of the old version. An article that was split without its paragraph named gives all places of its parts.</param>
    /// <returns>Empty when the place has no successor; null when the old version had no such article.</returns>
    public ValueList<Pinpoint>? Successors(Pinpoint old)
    {
        if (old.Kind != PinpointKind.Article || old.Article < 1 || old.Article > OldArticles)
        {
            return null;
        }

        if (_places.TryGetValue((old.Article, 0), out var whole) || _places.TryGetValue((old.Article, old.Paragraph), out whole))
        {
            return whole;
        }

        return _places.Where(place => place.Key.Article == old.Article).OrderBy(place => place.Key.Paragraph).SelectMany(place => place.Value).Distinct().ToValueList();
    }

    /// <summary>Whether an article keeps its number.</summary>
    /// <param name="article">The article.</param>
    public bool IsUnchanged(int article) => Successors(Pinpoint.OfArticle(article)) is { Count: 1 } one && one[0] == Pinpoint.OfArticle(article);

    /// <summary>Whether the old number of an article was compared with the old text itself (已核对原文); where it was not, the number is to be checked before anybody goes by it.</summary>
    /// <param name="article">The article of the old version.</param>
    public bool IsChecked(int article) => _checked.Contains(article);

    private static FrozenDictionary<string, Renumbering> Load()
    {
        using var stream = typeof(Renumbering).Assembly.GetManifestResourceStream("QuanZe.Sdk.Law.Renumberings.csv")!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            rows.Add(line.Split(','));
        }

        return rows.GroupBy(row => row[0], StringComparer.Ordinal)
            .Select(group => new Renumbering(
                group.Key,
                int.Parse(group.First()[1], CultureInfo.InvariantCulture),
                DateOnly.ParseExact(group.First()[2], "yyyy-MM-dd", CultureInfo.InvariantCulture),
                [.. group.Select(row => (Place(row[3]), row[4].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Place).Select(place => Pinpoint.OfArticle(place.Article, place.Paragraph)).ToValueList(), row[5] == "checked"))]))
            .ToFrozenDictionary(renumbering => InstrumentTitle.KeyOf(renumbering.Instrument), StringComparer.Ordinal);
    }

    // 27/2 is 第二十七条第二款.
    private static (int Article, int Paragraph) Place(string text)
    {
        var parts = text.Split('/');
        return (int.Parse(parts[0], CultureInfo.InvariantCulture), parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0);
    }
}
