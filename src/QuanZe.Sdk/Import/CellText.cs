using System.Text;

namespace QuanZe.Sdk.Import;

/// <summary>Questions about the text of a cell, answered without regular expressions because they are asked of every cell.</summary>
internal static class CellText
{
    /// <summary>Whether a cell holds nothing that can be seen: null, white space and zero-width characters.</summary>
    public static bool IsBlank(string? text)
    {
        if (text is null)
        {
            return true;
        }

        foreach (var c in text)
        {
            if (!IsInvisible(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The text without white space and zero-width characters; the same object when it has none.</summary>
    public static string Bare(string text)
    {
        var first = 0;
        while (first < text.Length && !IsInvisible(text[first]))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        var bare = new StringBuilder(text.Length).Append(text, 0, first);
        foreach (var c in text.AsSpan(first))
        {
            if (!IsInvisible(c))
            {
                bare.Append(c);
            }
        }

        return bare.ToString();
    }

    /// <summary>The text without white space and zero-width characters at both ends.</summary>
    public static string Trimmed(string text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && IsInvisible(text[start]))
        {
            start++;
        }

        while (end > start && IsInvisible(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    /// <summary>Whether a character takes no ink.</summary>
    public static bool IsInvisible(char c) => char.IsWhiteSpace(c) || c is '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff';

    /// <summary>Whether a cell says that there is nothing: <c>无</c>, <c>/</c>, <c>-</c> and their like.</summary>
    public static bool SaysNone(string text) => Bare(text) is "无" or "/" or "／" or "-" or "－" or "—" or "——" or "\\" or "null" or "NULL";

    /// <summary>Whether a cell of a number column holds a running number: <c>12</c>, <c>12.</c>, <c>7,8</c>, <c>3-1</c>.</summary>
    public static bool IsNumber(string? text)
    {
        if (text is null || text.Length > 24)
        {
            return false;
        }

        var afterDigit = false;
        var digits = false;
        foreach (var c in text)
        {
            if (IsInvisible(c))
            {
                continue;
            }

            if (c is (>= '0' and <= '9') or (>= '０' and <= '９'))
            {
                afterDigit = digits = true;
            }
            else if (afterDigit && c is ',' or '，' or '、' or '-' or '.' or '．')
            {
                afterDigit = false;
            }
            else
            {
                return false;
            }
        }

        return digits;
    }

    /// <summary>The first running number of a cell, or 0.</summary>
    public static int FirstNumber(string? text)
    {
        var number = 0;
        foreach (var c in text ?? "")
        {
            var digit = c is >= '０' and <= '９' ? c - '０' : c - '0';
            if (digit is >= 0 and <= 9 && number < 100_000_000)
            {
                number = (number * 10) + digit;
            }
            else if (!IsInvisible(c))
            {
                break;
            }
        }

        return number;
    }
}
