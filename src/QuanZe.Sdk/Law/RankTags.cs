using static QuanZe.Sdk.Law.InstrumentRank;

namespace QuanZe.Sdk.Law;

/// <summary>What the tag before a title claims (依据标签): 【法律】, 【法规】, 【部门规章】 … A tag is a claim of the list, no proof.</summary>
internal static class RankTags
{
    private static readonly RankSet LocalRegulations = RankSet.Of(ProvincialRegulation, CityRegulation, SpecialRegulation);

    // Longer words before the words they contain; slips such as 行法规 are met in lists.
    private static readonly (string Word, RankSet Ranks)[] Words =
    [
        ("国务院决定", RankSet.Of(StateCouncilDecision)),
        ("地方性法规", LocalRegulations), ("地方法规", LocalRegulations),
        ("行政法规", RankSet.Of(AdministrativeRegulation)), ("行法规", RankSet.Of(AdministrativeRegulation)),
        ("党内法规", RankSet.Of(Other)),
        ("部门规章", RankSet.Of(DepartmentRule)),
        ("政府规章", RankSet.Of(ProvincialRule, CityRule)),
        ("规范性文件", RankSet.Of(NormativeDocument)),
        ("法规", RankSet.Regulations), ("规章", RankSet.Rules), ("法律", RankSet.Of(InstrumentRank.Law)),
    ];

    /// <summary>Whether a text is a tag and nothing else: one of the words, perhaps with what it is a tag of (法律依据).</summary>
    public static bool IsTag(ReadOnlySpan<char> text)
    {
        var word = text.EndsWith("依据", StringComparison.Ordinal) ? text[..^2] : text;
        foreach (var (known, _) in Words)
        {
            if (word.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The ranks that a tag names; every rank when there is none or its word is not known.</summary>
    public static RankSet Ranks(string? tag)
    {
        foreach (var (word, ranks) in Words)
        {
            if (tag is not null && tag.Contains(word, StringComparison.Ordinal))
            {
                return ranks;
            }
        }

        return RankSet.All;
    }
}
