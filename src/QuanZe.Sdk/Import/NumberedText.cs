using System.Buffers;

namespace QuanZe.Sdk.Import;

/// <summary>Finds the points of a numbered text (编号条目): <c>1.…2.…</c>, <c>（1）…</c>, <c>（一）…</c> or <c>一、…</c>.</summary>
/// <remarks>
/// The first style met in a text is the style of its points; other numbers inside are text. Inside a line only the next number opens a point;
/// at the start of a line any number does, and the jump is told.
/// </remarks>
internal static class NumberedText
{
    private const int GreatestNumber = 199;
    private const string Digits = "零一二三四五六七八九";

    private static readonly SearchValues<char> Openers = SearchValues.Create("0123456789０１２３４５６７８９（(十" + Digits);

    private enum Style
    {
        None,
        Arabic,
        BracketedArabic,
        Chinese,
        BracketedChinese,
    }

    /// <summary>Finds the points of a text in order.</summary>
    public static List<NumberedPoint> Read(string text) => Read(text, 0, text.Length, 0, out _);

    /// <summary>Finds the points of a part of a text in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the part begins; it counts as the start of a line.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="last">The last number of the part before; the numbers may go on from it or begin afresh with 1.</param>
    /// <param name="jumped">Whether numbers leave a gap or go back to another number than 1.</param>
    public static List<NumberedPoint> Read(string text, int start, int end, int last, out bool jumped)
    {
        var points = new List<NumberedPoint>();
        var style = Style.None;
        jumped = false;
        for (var i = NextOpener(text, start, end); i >= 0; i = NextOpener(text, i + 1, end))
        {
            if (!TryMarker(text, i, end, out var marker, out var number, out var next) || (style != Style.None && marker != style))
            {
                continue;
            }

            var place = PlaceOf(text, start, i);
            var follows = number == last + 1;
            if (place == Place.Inside || (place == Place.Sentence && !follows && !(number == 1 && points.Count == 0)))
            {
                continue;
            }

            jumped |= !follows && number != 1;
            style = marker;
            last = number;
            points.Add(new(number, next, i));
            i = next - 1;
        }

        return points;
    }

    private enum Place
    {
        Inside,
        Sentence,
        LineStart,
    }

    private static int DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => -1,
    };

    private static int NextOpener(string text, int start, int end)
    {
        var found = start < end ? text.AsSpan(start, end - start).IndexOfAny(Openers) : -1;
        return found < 0 ? -1 : start + found;
    }

    // Where a marker stands: at the start of a line, behind a mark that ends a sentence, or inside one.
    private static Place PlaceOf(string text, int start, int index)
    {
        var i = index - 1;
        var spaces = false;
        while (i >= start && text[i] != '\n' && CellText.IsInvisible(text[i]))
        {
            i--;
            spaces = true;
        }

        if (i < start || text[i] == '\n')
        {
            return Place.LineStart;
        }

        return spaces || text[i] is '。' or '；' or ';' or '：' or ':' or '，' or ',' or '！' or '？' or '”' or '.' ? Place.Sentence : Place.Inside;
    }

    private static bool TryMarker(string text, int index, int limit, out Style style, out int number, out int end)
    {
        var bracketed = text[index] is '（' or '(';
        var i = bracketed ? index + 1 : index;
        var isArabic = i < limit && DigitOf(text[i]) >= 0;
        number = isArabic ? Arabic(text, ref i, limit) : Chinese(text, ref i, limit);
        end = i + 1;
        style = (bracketed, isArabic) switch
        {
            (false, true) => Style.Arabic,
            (true, true) => Style.BracketedArabic,
            (false, false) => Style.Chinese,
            _ => Style.BracketedChinese,
        };
        if (number is 0 or > GreatestNumber || i >= limit)
        {
            return false;
        }

        return style switch
        {
            Style.Arabic => text[i] is '.' or '．' or '、' or ')' or '）' && !(end < limit && DigitOf(text[end]) >= 0),
            Style.Chinese => text[i] == '、',
            _ => text[i] is '）' or ')',
        };
    }

    private static int Arabic(string text, ref int index, int limit)
    {
        var number = 0;
        while (index < limit && DigitOf(text[index]) is var digit and >= 0 && number <= GreatestNumber)
        {
            number = (number * 10) + digit;
            index++;
        }

        return number;
    }

    private static int Chinese(string text, ref int index, int limit)
    {
        var number = 0;
        var digit = 0;
        for (; index < limit; index++)
        {
            var value = Digits.IndexOf(text[index], StringComparison.Ordinal);
            if (text[index] == '十')
            {
                number += (digit == 0 ? 1 : digit) * 10;
                digit = 0;
            }
            else if (value >= 0 && digit == 0)
            {
                digit = value;
            }
            else
            {
                break;
            }
        }

        return number + digit;
    }
}
