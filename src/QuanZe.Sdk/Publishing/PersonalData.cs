using System.Text;

namespace QuanZe.Sdk.Publishing;

/// <summary>Finds and masks what identifies a person in texts that are to be published (个人信息): numbers of identity cards, mobile telephones, bank cards, and e-mail addresses.</summary>
/// <remarks>An identity number counts only with its right check digit (GB 11643), a bank card only with its right check digit (Luhn), so that codes of items and organisations are left alone.</remarks>
public static class PersonalData
{
    private const string IdentityCheck = "10X98765432";

    private static readonly int[] IdentityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Whether a text holds anything of the kind.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static bool IsIn(string text) => Mask(text) != text;

    /// <summary>The text with each such piece masked by asterisks, one a character.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Mask(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder? masked = null;
        for (var start = 0; start < text.Length;)
        {
            var length = char.IsAsciiDigit(text[start]) ? RunLength(text, start) : 1;
            var run = text.AsSpan(start, length);
            if (length > 1 && (IsIdentityNumber(run) || IsMobile(run) || IsBankCard(run)))
            {
                masked ??= new StringBuilder(text);
                Cover(masked, start, length);
            }

            start += length;
        }

        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var (from, to) = AddressAround(text, at);
            if (from < at && to > at + 3)
            {
                masked ??= new StringBuilder(text);
                Cover(masked, from, to - from);
            }
        }

        return masked?.ToString() ?? text;
    }

    // The X at the end belongs to an identity number only.
    private static int RunLength(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - start == 17 && end < text.Length && text[end] is 'X' or 'x' ? end - start + 1 : end - start;
    }

    private static bool IsIdentityNumber(ReadOnlySpan<char> run)
    {
        if (run.Length != 18 || run[6] is not ('1' or '2'))
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < 17; i++)
        {
            sum += (run[i] - '0') * IdentityWeights[i];
        }

        return char.ToUpperInvariant(run[17]) == IdentityCheck[sum % 11];
    }

    private static bool IsMobile(ReadOnlySpan<char> run) => run.Length == 11 && run[0] == '1' && run[1] is >= '3' and <= '9';

    private static bool IsBankCard(ReadOnlySpan<char> run)
    {
        if (run.Length is < 16 or > 19 || run[0] is not ('3' or '4' or '5' or '6'))
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < run.Length; i++)
        {
            var digit = run[run.Length - 1 - i] - '0';
            digit = i % 2 == 0 ? digit : digit * 2;
            sum += digit > 9 ? digit - 9 : digit;
        }

        return sum % 10 == 0;
    }

    private static (int From, int To) AddressAround(string text, int at)
    {
        var (from, to) = (at, at + 1);
        while (from > 0 && IsOfAddress(text[from - 1]))
        {
            from--;
        }

        while (to < text.Length && IsOfAddress(text[to]))
        {
            to++;
        }

        return (from, to);
    }

    private static bool IsOfAddress(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_';

    private static void Cover(StringBuilder text, int start, int length)
    {
        for (var i = start; i < start + length; i++)
        {
            text[i] = '*';
        }
    }
}
