namespace QuanZe.Sdk.Law;

/// <summary>Titles that the quoted text itself names (引文中提到的文件): the upper law that a rule says it implements.</summary>
public static class QuotedTitles
{
    /// <summary>The titles between 《 and 》 in the quotations of a citation, each once, in order; the cited title itself left out.</summary>
    /// <param name="citation">The citation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="citation"/> is null.</exception>
    public static ValueList<string> In(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return citation.Quotations.SelectMany(quotation => Titles(quotation.Text)).Where(title => InstrumentTitle.KeyOf(title) != citation.Instrument.Key).Distinct(StringComparer.Ordinal).ToValueList();
    }

    private static IEnumerable<string> Titles(string text)
    {
        for (var open = text.IndexOf('《', StringComparison.Ordinal); open >= 0;)
        {
            var close = text.IndexOf('》', open);
            if (close < 0)
            {
                yield break;
            }

            yield return text[(open + 1)..close];
            open = text.IndexOf('《', close);
        }
    }
}
