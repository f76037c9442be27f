namespace QuanZe.Sdk.Text;

/// <content>What stands before a name and is not part of it: a number, a tag.</content>
internal ref partial struct TextCanonicaliser
{
    private const int LargestNumber = 999;

    private void RemoveLeadingMarks()
    {
        while (true)
        {
            if (LeadingNumber() is > 0 and var number)
            {
                Remove(0, number, RewriteKind.LeadingNumber);
            }
            else if (LeadingTag() is > 0 and var tag)
            {
                Remove(0, tag, RewriteKind.LeadingTag);
            }
            else
            {
                return;
            }
        }
    }

    // 1. 1、 1) (1) (一)、 ①: but not 1.5 吨 nor 二、三类, where the number belongs to the name.
    private readonly int LeadingNumber()
    {
        if (_length == 0 || (_characters[0] != '(' && !ChineseNumeral.IsNumeral(_characters[0])))
        {
            return 0;
        }

        var bracketed = _characters[0] == '(';
        var start = bracketed ? 1 : 0;
        var end = start;
        while (end < _length && ChineseNumeral.IsNumeral(_characters[end]))
        {
            end++;
        }

        // A number in a circle stands apart by itself, unless other digits have joined it. What the plain form has left of it is a digit.
        var enclosed = !_isPlain && !bracketed && end > 0 && _positions[end - 1] == _positions[0] && IsEnclosedNumber(_raw[_positions[0]]);
        if (!ChineseNumeral.TryRead(_characters[start..end], out var number) || number > LargestNumber)
        {
            return 0;
        }

        if (bracketed)
        {
            if (end >= _length || _characters[end] != ')')
            {
                return 0;
            }

            end++;
        }

        var separated = end < _length && _characters[end] is '.' or '、' or ')';
        if (separated)
        {
            end++;
        }

        var stands = bracketed || enclosed || separated;
        return stands && end < _length && !ChineseNumeral.IsNumeral(_characters[end]) ? end : 0;
    }

    private readonly int LeadingTag()
    {
        if (_length == 0 || _characters[0] != '【')
        {
            return 0;
        }

        var end = Text.IndexOf('】');
        return end > 0 && end + 1 < _length && LeadingTags.IsTag(Text[1..end]) ? end + 1 : 0;
    }

    private static bool IsEnclosedNumber(char character) => character is (>= '①' and <= '⑳') or (>= '❶' and <= '❿') or (>= '㉑' and <= '㉟') or '⓪';
}
