namespace QuanZe.Sdk.Text;

/// <summary>Reads and writes whole numbers in Chinese numerals (中文数字), as articles of law are numbered.</summary>
/// <remarks>
/// Read are 0 to 99,999,999 in four spellings: positional with units (<c>六十一</c>, <c>一千零五</c>, <c>两百</c>), digit by digit
/// (<c>二〇二一</c>), the forms of accounting (<c>叁拾</c>), and Arabic digits of either width. A spelling that could mean two numbers
/// (<c>一百五</c>) is not read. Stateless and safe to share.
/// </remarks>
public static class ChineseNumeral
{
    /// <summary>The largest number that is read or written: 九千九百九十九万九千九百九十九.</summary>
    public const int MaxValue = 99_999_999;

    private const string Digits = "零一二三四五六七八九";
    private const int Myriad = 10_000;

    /// <summary>Whether a character can stand in a numeral: a digit of any kind or one of 十百千万.</summary>
    /// <param name="character">The character.</param>
    public static bool IsNumeral(char character) => DigitOf(character) >= 0 || UnitOf(character) > 0;

    /// <summary>Reads a text that is a numeral and nothing else.</summary>
    /// <param name="text">The text, for example <c>六十一</c>, <c>61</c> or <c>６１</c>; no spaces.</param>
    /// <param name="value">The number; 0 when the text is not read.</param>
    /// <returns>False when the text is empty, holds another character, is ambiguous or exceeds <see cref="MaxValue"/>.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.IsEmpty)
        {
            return false;
        }

        foreach (var character in text)
        {
            if (UnitOf(character) > 0)
            {
                return TryReadUnits(text, out value);
            }
        }

        return TryReadDigits(text, out value);
    }

    /// <summary>Reads the numeral that begins at a position: the longest run of numeral characters there.</summary>
    /// <param name="text">The text, for example <c>第六十一条</c>.</param>
    /// <param name="start">Where the numeral begins, counted from 0.</param>
    /// <param name="value">The number; 0 when none is read.</param>
    /// <param name="length">How many characters it takes; 0 when none is read.</param>
    /// <returns>False when no numeral stands there or the run is not one number.</returns>
    public static bool TryReadAt(ReadOnlySpan<char> text, int start, out int value, out int length)
    {
        length = 0;
        value = 0;
        if (start < 0 || start >= text.Length)
        {
            return false;
        }

        var end = start;
        while (end < text.Length && IsNumeral(text[end]))
        {
            end++;
        }

        if (!TryRead(text[start..end], out value))
        {
            return false;
        }

        length = end - start;
        return true;
    }

    /// <summary>Writes a number as statutes do: 61 is <c>六十一</c>, 101 is <c>一百零一</c>, 110 is <c>一百一十</c>.</summary>
    /// <param name="value">The number, 0 to <see cref="MaxValue"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative or too large.</exception>
    public static string Write(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxValue);
        if (value == 0)
        {
            return "零";
        }

        // The longest numeral, 九千九百九十九万九千九百九十九, has fifteen characters.
        Span<char> buffer = stackalloc char[16];
        var length = 0;
        var myriads = value / Myriad;
        if (myriads > 0)
        {
            WriteSection(myriads, inside: false, buffer, ref length);
            buffer[length++] = '万';
        }

        WriteSection(value % Myriad, inside: myriads > 0, buffer, ref length);

        // 一十一 is written 十一, but only where the number begins with it.
        var numeral = buffer[..length];
        return length >= 2 && numeral[0] == '一' && numeral[1] == '十' ? numeral[1..].ToString() : numeral.ToString();
    }

    private static void WriteSection(int section, bool inside, Span<char> buffer, ref int length)
    {
        var started = inside;
        var gap = false;
        for (var unit = 1000; unit > 0; unit /= 10)
        {
            var digit = section / unit % 10;
            if (digit == 0)
            {
                gap = started;
                continue;
            }

            if (gap)
            {
                buffer[length++] = '零';
                gap = false;
            }

            buffer[length++] = Digits[digit];
            if (unit > 1)
            {
                buffer[length++] = unit switch { 1000 => '千', 100 => '百', _ => '十' };
            }

            started = true;
        }
    }

    private static bool TryReadDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        var sum = 0L;
        foreach (var character in text)
        {
            var digit = DigitOf(character);
            sum = (sum * 10) + digit;
            if (digit < 0 || sum > MaxValue)
            {
                return false;
            }
        }

        value = (int)sum;
        return true;
    }

    // Units must fall, and a unit that is skipped must be marked by 零: that is what makes a spelling unambiguous.
    private static bool TryReadUnits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        var sum = 0;
        var section = 0;
        var above = int.MaxValue;
        var digit = -1;
        var zero = false;
        foreach (var character in text)
        {
            var unit = UnitOf(character);
            if (unit == 0)
            {
                var next = DigitOf(character);
                if (next < 0 || digit >= 0 || IsArabic(character) || (next == 0 && (zero || above == int.MaxValue)))
                {
                    return false;
                }

                zero |= next == 0;
                digit = next == 0 ? -1 : next;
                continue;
            }

            if (unit == Myriad)
            {
                section += Math.Max(digit, 0);
                if (section == 0 || sum > 0 || (digit > 0 && !Follows(1, above, zero)) || (digit < 0 && zero))
                {
                    return false;
                }

                sum = section * Myriad;
                section = 0;
            }
            else
            {
                // 十 may stand without 一; 百 and 千 may not.
                if (!Follows(unit, above, zero) || (digit < 0 && unit > 10))
                {
                    return false;
                }

                section += Math.Max(digit, 1) * unit;
            }

            above = unit;
            digit = -1;
            zero = false;
        }

        if ((digit < 0 && zero) || (digit > 0 && !Follows(1, above, zero)))
        {
            return false;
        }

        value = sum + section + Math.Max(digit, 0);
        return true;
    }

    private static bool Follows(int unit, int above, bool zero) => above == int.MaxValue || (zero ? unit * 10 < above : unit * 10 == above);

    private static bool IsArabic(char character) => character is (>= '0' and <= '9') or (>= '０' and <= '９');

    private static int DigitOf(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= '０' and <= '９' => character - '０',
        '零' or '〇' or '○' => 0,
        '一' or '壹' => 1,
        '二' or '两' or '贰' => 2,
        '三' or '叁' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    private static int UnitOf(char character) => character switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        '万' => Myriad,
        _ => 0,
    };
}
