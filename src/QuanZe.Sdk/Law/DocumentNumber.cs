using System.Globalization;
using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Law;

/// <summary>Document numbers in normal form (文号): 鲁政办发〔2019〕12号, 国务院令第257号.</summary>
public static class DocumentNumber
{
    /// <summary>The first document number in a text, in normal form; null when there is none.</summary>
    /// <param name="text">A note or a cell.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var position = 0; position < text.Length; position++)
        {
            if (text[position] == '令' || IsBracket(text[position]))
            {
                var start = WordStart(text, position);
                if (ReadAt(text, start, out _) is { } number)
                {
                    return number;
                }
            }
        }

        return null;
    }

    internal static string? ReadAt(string text, int start, out int end)
    {
        end = start;
        var position = start;
        while (position < text.Length && position - start < 24 && IsWord(text[position]) && text[position] != '令')
        {
            position++;
        }

        if (position >= text.Length)
        {
            return null;
        }

        return text[position] == '令' ? ReadDecree(text, start, position, out end)
            : IsBracket(text[position]) && position > start ? ReadYearNumber(text, start, position, out end)
            : null;
    }

    // 国务院令第257号, 国务院令257号.
    private static string? ReadDecree(string text, int start, int decree, out int end)
    {
        end = start;
        var position = PinpointReader.Skip(text, decree + 1);
        if (position < text.Length && text[position] == '第')
        {
            position = PinpointReader.Skip(text, position + 1);
        }

        if (position >= text.Length || !ChineseNumeral.TryReadAt(text, position, out var number, out var length))
        {
            return null;
        }

        var close = PinpointReader.Skip(text, position + length);
        if (close >= text.Length || text[close] != '号')
        {
            return null;
        }

        end = close + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{Word(text, start, decree)}令第{number}号");
    }

    // 鲁政办发〔2019〕12号 with any bracket.
    private static string? ReadYearNumber(string text, int start, int open, out int end)
    {
        end = start;
        var position = PinpointReader.Skip(text, open + 1);
        if (position >= text.Length || !ChineseNumeral.TryReadAt(text, position, out var year, out var length) || year is < 1949 or > 2100)
        {
            return null;
        }

        position = PinpointReader.Skip(text, position + length);
        if (position >= text.Length || text[position] is not ('〕' or ']' or '］' or ')' or '）' or '】'))
        {
            return null;
        }

        position = PinpointReader.Skip(text, position + 1);
        if (position < text.Length && text[position] == '第')
        {
            position++;
        }

        if (position >= text.Length || !ChineseNumeral.TryReadAt(text, position, out var number, out length))
        {
            return null;
        }

        var close = PinpointReader.Skip(text, position + length);
        if (close >= text.Length || text[close] != '号')
        {
            return null;
        }

        end = close + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{Word(text, start, open)}〔{year}〕{number}号");
    }

    private static int WordStart(string text, int position)
    {
        var start = position;
        while (start > 0 && position - start < 20 && IsWord(text[start - 1]) && text[start - 1] is not ('日' or '月' or '年' or '由' or '经' or '以' or '据'))
        {
            start--;
        }

        return start;
    }

    private static bool IsBracket(char c) => c is '〔' or '[' or '［' or '(' or '（' or '【';

    private static bool IsWord(char c) => c is >= '\u4e00' and <= '\u9fff' && c is not ('第' or '号');

    private static string Word(string text, int start, int end) => string.Concat(text.AsSpan(start, end - start).ToString().Where(c => !char.IsWhiteSpace(c)));
}
