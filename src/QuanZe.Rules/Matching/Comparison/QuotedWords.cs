using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Matching.Comparison;

/// <summary>
/// How much of what differs between two names stands in the text that the other row quotes (名称见于引文): two names for one act are both taken from the article that both cite.
/// </summary>
internal static class QuotedWords
{
    /// <summary>The part of the differing characters, by weight, that the other row's basis has beside the same neighbour: 0 to 1.</summary>
    public static double Share(NameDifference difference, LegalBasis left, LegalBasis right, IListRows rows)
    {
        var (quoted, all) = (0.0, 0.0);
        foreach (var segment in difference.Segments)
        {
            Count(difference.Left, segment.LeftStart, segment.LeftLength, right.Text, rows, ref quoted, ref all);
            Count(difference.Right, segment.RightStart, segment.RightLength, left.Text, rows, ref quoted, ref all);
        }

        return all == 0 ? 0 : quoted / all;
    }

    private static void Count(string name, int start, int length, string text, IListRows rows, ref double quoted, ref double all)
    {
        for (var i = start; i < start + length; i++)
        {
            if (DifferenceMeasure.IsFunctionWord(name[i]))
            {
                continue;
            }

            var weight = rows.CharacterWeight(name[i]);
            all += weight;
            quoted += Stands(name, i, text) ? weight : 0;
        }
    }

    private static bool Stands(string name, int at, string text) =>
        (at > 0 && text.AsSpan().Contains(name.AsSpan(at - 1, 2), StringComparison.Ordinal)) || (at + 1 < name.Length && text.AsSpan().Contains(name.AsSpan(at, 2), StringComparison.Ordinal));
}
