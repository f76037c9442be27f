using System.Buffers;

namespace QuanZe.Sdk.Text;

/// <summary>Knows at a glance the names that are canonical already, as most are.</summary>
/// <remarks>It may miss one, which costs time only; it must never take a text that some step would change.</remarks>
internal static class QuietText
{
    // What a step may rewrite in a text of Chinese characters alone: spellings, 的的, and marks of the level before a name.
    private static readonly SearchValues<char> Spellings = SearchValues.Create("帐它份消於");

    public static bool IsQuiet(ReadOnlySpan<char> text) =>
        !text.ContainsAnyExceptInRange('\u4e00', '\u9fff')
        && !text.ContainsAny(Spellings)
        && text.IndexOf("的的") < 0
        && !TextCanonicaliser.EndsDoubled(text)
        && LevelMarks.LeadingLength(text) == 0
        && (text[0] != '对' || LevelMarks.LeadingLength(text[1..]) == 0);
}
