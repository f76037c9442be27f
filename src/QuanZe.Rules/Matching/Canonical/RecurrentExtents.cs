using System.Buffers;

namespace QuanZe.Rules.Matching.Canonical;

/// <summary>Brackets by which one list marks the level or extent of its powers in words of its own (惯用层级括注), found by their use in that list.</summary>
/// <remarks>
/// What stands behind many names, speaks of levels, and never tells two rows of one stem apart says nothing of the item. No list of words knows them all:
/// （县级行使） is one office's, （市级，含委托下放） another's.
/// </remarks>
internal static class RecurrentExtents
{
    private const int FewestRows = 5;

    private static readonly SearchValues<char> Words = SearchValues.Create("省市县区州盟旗乡镇级权");

    /// <summary>The names, those with such a bracket without it.</summary>
    public static void TakeOff(MatchName[] names)
    {
        var marked = names.Where(name => name.Qualifier.AsSpan().ContainsAny(Words) && Slots.AreNoneIn(name.Qualifier)).GroupBy(name => name.Qualifier, StringComparer.Ordinal)
            .Where(rows => rows.Count() >= FewestRows).ToDictionary(rows => rows.Key, rows => rows.Select(name => name.Stem).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        if (marked.Count == 0)
        {
            return;
        }

        foreach (var name in names)
        {
            foreach (var (qualifier, stems) in marked)
            {
                if (name.Qualifier != qualifier && stems.Contains(name.Stem))
                {
                    marked.Remove(qualifier);
                }
            }
        }

        for (var row = 0; row < names.Length; row++)
        {
            names[row] = marked.ContainsKey(names[row].Qualifier) ? names[row].WithoutQualifier() : names[row];
        }
    }
}
