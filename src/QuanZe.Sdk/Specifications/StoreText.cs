using System.Globalization;
using System.Text;

namespace QuanZe.Sdk.Specifications;

/// <summary>Texts as every store can keep them (入库文本).</summary>
/// <remarks>
/// Two things that a .NET text may hold cannot be stored everywhere: NUL, which PostgreSQL refuses, and half a surrogate pair, which is no UTF-8.
/// Both become U+FFFD, in the columns and in what is asked, so that the answer is the same on every store. Everything else is kept. Stateless and safe to share.
/// </remarks>
public static class StoreText
{
    /// <summary>The greatest number of characters of a key: a column that is compared as a whole and may stand in an index.</summary>
    public const int KeyLength = 256;

    private const int HashLength = 17;

    /// <summary>The text as it is stored.</summary>
    /// <param name="text">The text; null counts as empty.</param>
    /// <returns>The same instance when nothing changes.</returns>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var first = IndexOfForeign(text, 0);
        if (first < 0)
        {
            return text;
        }

        var stored = new StringBuilder(text);
        for (var at = first; at >= 0; at = IndexOfForeign(text, at + 1))
        {
            stored[at] = '\ufffd';
        }

        return stored.ToString();
    }

    /// <summary>The text as a key: at most <see cref="KeyLength"/> characters, because no database indexes a text of megabytes. What is longer ends in <c>#</c> and the fingerprint of the whole.</summary>
    /// <param name="text">The text; null counts as empty.</param>
    public static string Key(string? text)
    {
        var stored = Of(text);
        if (stored.Length <= KeyLength)
        {
            return stored;
        }

        var kept = KeyLength - HashLength;
        kept -= char.IsHighSurrogate(stored[kept - 1]) ? 1 : 0;
        return string.Create(CultureInfo.InvariantCulture, $"{stored.AsSpan(0, kept)}#{Fingerprint.Of(stored):x16}");
    }

    // The position of the next NUL or lone surrogate; -1 when there is none.
    private static int IndexOfForeign(string text, int start)
    {
        for (var index = start; index < text.Length; index++)
        {
            if (text[index] == '\0' || (char.IsSurrogate(text[index]) && !IsHalfOfPair(text, index)))
            {
                return index;
            }
        }

        return -1;
    }

    private static bool IsHalfOfPair(string text, int index) =>
        char.IsHighSurrogate(text[index])
            ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            : index > 0 && char.IsHighSurrogate(text[index - 1]);
}
