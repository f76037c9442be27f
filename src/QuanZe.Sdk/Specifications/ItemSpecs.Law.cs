using QuanZe.Sdk.Law;

namespace QuanZe.Sdk.Specifications;

/// <content>Questions about legal bases.</content>
public static partial class ItemSpecs
{
    /// <summary>Items whose establishing basis cites an instrument (援引某文件).</summary>
    /// <param name="title">The title in any form: 中华人民共和国城乡规划法, 《城乡规划法》（2019修正）.</param>
    /// <param name="register">Where its other titles are looked up; null takes the title alone.</param>
    /// <example><code>ItemSpecs.Citing("城乡规划法")</code></example>
    public static Specification<StoredItem> Citing(string title, StatuteRegister? register = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        var keys = TitleKeys(title, register);
        var (chinese, english) = ($"援引《{InstrumentTitle.KeyOf(title)}》", $"cites 《{InstrumentTitle.KeyOf(title)}》");
        if (keys is [var key])
        {
            return Specification.Where(chinese, english, (StoredItem item) => item.Citations.Any(citation => citation.Instrument == key), new ItemConditions.Citing(key));
        }

        var set = keys.ToHashSet(StringComparer.Ordinal);
        return Specification.Where(chinese, english, (StoredItem item) => item.Citations.Any(citation => keys.Contains(citation.Instrument)), new ItemConditions.CitingAny(set));
    }

    /// <summary>Items whose establishing basis cites an article of an instrument, or a paragraph or item of that article (援引某条).</summary>
    /// <param name="title">The title in any form.</param>
    /// <param name="article">The number of the article, at least 1.</param>
    /// <example><code>ItemSpecs.CitingArticle("城乡规划法", 40)</code></example>
    public static Specification<StoredItem> CitingArticle(string title, int article)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentOutOfRangeException.ThrowIfLessThan(article, 1);
        var key = StoredCitation.KeyOf(InstrumentTitle.KeyOf(title));
        var place = Pinpoint.OfArticle(article);
        return Specification.Where(
            $"援引《{InstrumentTitle.KeyOf(title)}》{place}", $"cites 《{InstrumentTitle.KeyOf(title)}》 article {article}",
            (StoredItem item) => item.Citations.Any(citation => citation.Instrument == key && citation.Article == article), new ItemConditions.CitingArticle(key, article));
    }

    /// <summary>Items whose establishing basis cites an instrument that is no longer in force on a day, as far as a register knows (援引已失效文件).</summary>
    /// <param name="register">What is known of instruments.</param>
    /// <param name="date">The day.</param>
    /// <example><code>ItemSpecs.CitingRepealed(StatuteRegister.Default, new DateOnly(2026, 11, 1))</code></example>
    public static Specification<StoredItem> CitingRepealed(StatuteRegister register, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(register);
        var keys = register.Instruments.Where(instrument => instrument.Repealed <= date).SelectMany(instrument => KeysOf(instrument, register)).Distinct(StringComparer.Ordinal).ToList();
        var set = keys.ToHashSet(StringComparer.Ordinal);
        return Specification.Where(
            $"援引在{Words.Date(date)}已失效的文件", $"cites an instrument not in force on {Words.Date(date)}",
            (StoredItem item) => item.Citations.Any(citation => keys.Contains(citation.Instrument)), new ItemConditions.CitingAny(set));
    }

    private static List<string> TitleKeys(string title, StatuteRegister? register)
    {
        var own = StoredCitation.KeyOf(InstrumentTitle.KeyOf(title));
        return register?.Find(title) is { } instrument ? KeysOf(instrument, register).Prepend(own).Distinct(StringComparer.Ordinal).ToList() : [own];
    }

    // A title that a later instrument has taken over is that one's, not the earlier one's.
    private static IEnumerable<string> KeysOf(Instrument instrument, StatuteRegister register) =>
        instrument.Aliases.Prepend(instrument.Title).Where(title => ReferenceEquals(register.Find(title), instrument)).Select(title => StoredCitation.KeyOf(InstrumentTitle.KeyOf(title)));
}
