namespace QuanZe.Sdk.Mandate;

/// <summary>The words of a text as pairs of characters, each pair once (用语的字对).</summary>
internal sealed class WordPairs
{
    private readonly List<string> _runs;

    public WordPairs(string text)
        : this([text])
    {
    }

    public WordPairs(IEnumerable<string> texts)
    {
        _runs = [.. texts.SelectMany(DutyWords.RunsOf)];
        Pairs = [.. _runs.SelectMany(PairsOf).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The pairs in the order of the text.</summary>
    public IReadOnlyList<string> Pairs { get; }

    /// <summary>The words made of the pairs that meet a condition: pairs that follow each other are one word for the reader, 施工, 工许, 许可 → 施工许可.</summary>
    public IEnumerable<string> Shared(Func<string, bool> isShared) => _runs.SelectMany(run => SharedIn(run, isShared));

    private static IEnumerable<string> PairsOf(string run)
    {
        for (var i = 0; i + 1 < run.Length; i++)
        {
            yield return run.Substring(i, 2);
        }
    }

    private static IEnumerable<string> SharedIn(string run, Func<string, bool> isShared)
    {
        var start = -1;
        for (var i = 0; i + 1 < run.Length; i++)
        {
            if (isShared(run.Substring(i, 2)))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                yield return run[start..(i + 1)];
                start = -1;
            }
        }

        if (start >= 0)
        {
            yield return run[start..];
        }
    }
}

/// <summary>What an item says of itself when its duty is sought (事项用语): its name, and the titles of the statutes it rests on.</summary>
internal sealed class ItemWords(PowerItem item)
{
    public WordPairs Name { get; } = new(item.FullName);

    public WordPairs Titles { get; } = new(item.Basis.Citations.Select(citation => citation.Instrument.Title).Distinct(StringComparer.Ordinal));
}
