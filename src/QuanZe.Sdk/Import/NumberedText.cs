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

    private enum Style
    {
        None,
        Arabic,
        BracketedArabic,
        Chinese,
        BracketedChinese,
    }

    /// <summary>Finds the points in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="jumped">Whether numbers repeat or leave a gap.</param>
    public static List<NumberedPoint> Read(string text, out bool jumped)
    {
        var points = new List<NumberedPoint>();
        var style = Style.None;
        var last = 0;
        jumped = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (!CanOpen(text[i]) || !TryMarker(text, i, out var marker, out var number, out var end) || (style != Style.None && marker != style))
            {
                continue;
            }

            var place = PlaceOf(text, i);
            var follows = number == last + 1;
            if (place == Place.Inside || (place == Place.Sentence && !follows && !(number == 1 && last == 0)))
            {
                continue;
            }

            // A text that numbers its second part afresh begins again with 1.
            jumped |= !follows && number != 1 | points.Count == 0;
            style = marker;
            last = number;
            points.Add(new(number, end, i));
            i = end - 1;
        }

        return points;
    }

    private enum Place
    {
        Inside,
        Sentence,
        LineStart,
    }

    private static bool CanOpen(char c) => char.IsAsciiDigit(c) || c is '（' or '(' || c == '十' || Digits.Contains(c, StringComparison.Ordinal);

    // Where a marker stands: at the start of a line, behind a mark that ends a sentence, or inside one.
    private static Place PlaceOf(string text, int index)
    {
        var i = index - 1;
        var spaces = false;
        while (i >= 0 && text[i] != '\n' && CellText.IsInvisible(text[i]))
        {
            i--;
            spaces = true;
        }

        if (i < 0 || text[i] == '\n')
        {
            return Place.LineStart;
        }

        return spaces || text[i] is '。' or '；' or ';' or '：' or ':' or '，' or ',' or '！' or '？' or '”' or '.' ? Place.Sentence : Place.Inside;
    }

    private static bool TryMarker(string text, int index, out Style style, out int number, out int end)
    {
        var bracketed = text[index] is '（' or '(';
        var i = bracketed ? index + 1 : index;
        var isArabic = i < text.Length && char.IsAsciiDigit(text[i]);
        number = isArabic ? Arabic(text, ref i) : Chinese(text, ref i);
        end = i + 1;
        style = (bracketed, isArabic) switch
        {
            (false, true) => Style.Arabic,
            (true, true) => Style.BracketedArabic,
            (false, false) => Style.Chinese,
            _ => Style.BracketedChinese,
        };
        if (number is 0 or > GreatestNumber || i >= text.Length)
        {
            return false;
        }

        return style switch
        {
            Style.Arabic => text[i] is '.' or '．' or '、' or ')' or '）' && !(end < text.Length && char.IsAsciiDigit(text[end])),
            Style.Chinese => text[i] == '、',
            _ => text[i] is '）' or ')',
        };
    }

    private static int Arabic(string text, ref int index)
    {
        var number = 0;
        while (index < text.Length && char.IsAsciiDigit(text[index]) && number <= GreatestNumber)
        {
            number = (number * 10) + (text[index++] - '0');
        }

        return number;
    }

    private static int Chinese(string text, ref int index)
    {
        var number = 0;
        var digit = 0;
        for (; index < text.Length; index++)
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
