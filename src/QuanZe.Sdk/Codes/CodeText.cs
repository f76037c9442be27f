using System.Buffers;
using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Codes;

/// <summary>What can be said of the text of a code cell before any structure is looked for.</summary>
internal static class CodeText
{
    private static readonly SearchValues<char> PlainCharacters = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-/");

    // Words by which lists say that there is no code.
    private static readonly string[] MissingWords = ["", "/", "\\", "-", "--", "无", "暂无", "没有", "NULL", "NONE", "N/A", "NA", "."];

    /// <summary>The text with white space and invisible characters removed, full-width characters folded, dashes unified and letters in upper case.</summary>
    public static string Normalise(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var normal = new List<char>(text.Length);
        foreach (var character in WidthFolding.Fold(text))
        {
            if (char.IsWhiteSpace(character))
            {
                continue;
            }

            normal.Add(character is '—' or '–' or '−' or '‐' or '‑' or '―' ? '-' : char.ToUpperInvariant(character));
        }

        // A spreadsheet marks a number kept as text by an apostrophe, and gives a number back with a decimal part.
        var code = normal is ['\'' or '‘' or '’', ..] ? string.Concat(normal.Skip(1)) : string.Concat(normal);
        return code.Length > 2 && code.EndsWith(".0", StringComparison.Ordinal) && AreDigits(code.AsSpan(0, code.Length - 2)) ? code[..^2] : code;
    }

    /// <summary>Whether a normalised text says that there is no code.</summary>
    public static bool IsMissing(string normal) => MissingWords.Contains(normal, StringComparer.Ordinal);

    /// <summary>What is to be said of a normalised text that is no code at all: missing, a number in scientific notation, a filler; otherwise null.</summary>
    public static CodeDiagnosis? DiagnoseFiller(string normal)
    {
        if (IsMissing(normal))
        {
            return CodeDiagnosis.Missing;
        }

        if (IsScientific(normal))
        {
            return CodeDiagnosis.Of(CodeCondition.DigitsLostToNumber, normal);
        }

        return IsPlaceholder(normal) ? CodeDiagnosis.Of(CodeCondition.Placeholder, normal) : null;
    }

    /// <summary>Whether a spreadsheet has turned the code into a number in scientific notation: <c>1.23E+19</c>.</summary>
    public static bool IsScientific(ReadOnlySpan<char> normal)
    {
        var exponent = normal.IndexOf('E');
        if (exponent <= 0)
        {
            return false;
        }

        var mantissa = normal[..exponent];
        var point = mantissa.IndexOf('.');
        var power = normal[(exponent + 1)..];
        return power is ['+', _, ..] && AreDigits(power[1..])
            && (point < 0 ? AreDigits(mantissa) : AreDigits(mantissa[..point]) && AreDigits(mantissa[(point + 1)..]));
    }

    /// <summary>Whether a text of six characters or more is one character repeated, or digits counted upwards.</summary>
    public static bool IsPlaceholder(ReadOnlySpan<char> normal)
    {
        if (normal.Length < 6)
        {
            return false;
        }

        return !normal.ContainsAnyExcept(normal[0]) || IsCountedUpwards(normal);
    }

    /// <summary>Whether a text consists of ASCII digits; false for the empty text.</summary>
    public static bool AreDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    /// <summary>Whether a text consists of ASCII digits and capitals; false for the empty text.</summary>
    public static bool AreDigitsAndCapitals(ReadOnlySpan<char> text) => !text.IsEmpty && IndexOfForeign(text) < 0;

    /// <summary>The position of the first character that is neither an ASCII digit nor a capital; -1 when there is none.</summary>
    public static int IndexOfForeign(ReadOnlySpan<char> text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsAsciiDigit(text[index]) && !char.IsAsciiLetterUpper(text[index]))
            {
                return index;
            }
        }

        return -1;
    }

    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExcept(PlainCharacters);

    private static bool IsCountedUpwards(ReadOnlySpan<char> text)
    {
        for (var index = 1; index < text.Length; index++)
        {
            if (text[index] != (text[index - 1] == '9' ? '0' : text[index - 1] + 1))
            {
                return false;
            }
        }

        return true;
    }
}
