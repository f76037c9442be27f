using System.Buffers;

namespace QuanZe.Rules.Alignment;

/// <summary>Looks for words in texts that narrow cells have broken anywhere (忽略空白的查找).</summary>
internal static class DenseWords
{
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\r\n\u00a0\u3000\u200b\ufeff");

    /// <summary>The text without white space; the same object when it has none.</summary>
    public static string Of(string text)
    {
        var first = text.AsSpan().IndexOfAny(Blanks);
        if (first < 0)
        {
            return text;
        }

        var kept = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            var run = rest.IndexOfAny(Blanks);
            var part = run < 0 ? rest : rest[..run];
            part.CopyTo(kept.AsSpan(length));
            length += part.Length;
            rest = run < 0 ? default : rest[(run + 1)..];
        }

        var dense = new string(kept, 0, length);
        ArrayPool<char>.Shared.Return(kept);
        return dense;
    }

    /// <summary>Whether a text has any of some words.</summary>
    public static bool HasAny(string? text, params ReadOnlySpan<string> words)
    {
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        var dense = Of(text);
        foreach (var word in words)
        {
            if (dense.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
