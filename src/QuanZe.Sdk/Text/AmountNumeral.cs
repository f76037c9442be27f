using System.Globalization;

namespace QuanZe.Sdk.Text;

/// <summary>Reads amounts as statutes and lists write them (金额数字): 一万, 20万, 1.5万, 5000, 5,000.</summary>
internal static class AmountNumeral
{
    /// <summary>Reads the amount that begins at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="value">The amount.</param>
    /// <param name="end">Behind its last character.</param>
    public static bool TryReadAt(ReadOnlySpan<char> text, int start, out decimal value, out int end)
    {
        end = start;
        value = 0;
        if (start >= text.Length)
        {
            return false;
        }

        return IsDigit(text[start]) ? TryArabic(text, start, out value, out end) : TryChinese(text, start, out value, out end);
    }

    private static bool TryArabic(ReadOnlySpan<char> text, int start, out decimal value, out int end)
    {
        Span<char> digits = stackalloc char[20];
        var length = 0;
        end = start;
        while (end < text.Length && length < digits.Length)
        {
            var c = text[end];
            var between = end + 1 < text.Length && IsDigit(text[end + 1]);
            if (IsDigit(c))
            {
                digits[length++] = c >= '０' ? (char)(c - '０' + '0') : c;
            }
            else if (c is '.' or '．' && between)
            {
                digits[length++] = '.';
            }
            else if (!(c == ',' && between))
            {
                break;
            }

            end++;
        }

        if (!decimal.TryParse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }

        while (end < text.Length && Unit(text[end]) is var unit and > 0)
        {
            value *= unit;
            end++;
        }

        return true;
    }

    private static bool TryChinese(ReadOnlySpan<char> text, int start, out decimal value, out int end)
    {
        end = start;
        value = 0;
        if (!ChineseNumeral.TryReadAt(text, start, out var number, out var length))
        {
            return false;
        }

        (value, end) = (number, start + length);
        if (end < text.Length && text[end] == '亿')
        {
            value *= 100_000_000m;
            end++;
        }

        return true;
    }

    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    private static decimal Unit(char c) => c switch { '百' => 100, '千' => 1000, '万' => 10_000, '亿' => 100_000_000, _ => 0 };
}
