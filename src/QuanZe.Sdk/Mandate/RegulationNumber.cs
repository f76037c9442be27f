using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Mandate;

/// <summary>The number before a paragraph of a regulation (条、款、项序号).</summary>
/// <param name="Style">Its form.</param>
/// <param name="Value">The number.</param>
/// <param name="Length">The characters it takes at the beginning of the paragraph.</param>
internal readonly record struct RegulationNumber(NumberStyle Style, int Value, int Length)
{
    private static readonly RegulationNumber None = new(NumberStyle.None, 0, 0);

    public static RegulationNumber Of(string text)
    {
        if (text.Length < 2)
        {
            return None;
        }

        return text[0] switch
        {
            '第' => Counted(text, 1, '条', NumberStyle.Article) ?? Counted(text, 1, '章', NumberStyle.Top) ?? None,
            '（' or '(' => Bracketed(text),
            _ => Bare(text),
        };
    }

    private static RegulationNumber? Counted(string text, int start, char counter, NumberStyle style) =>
        ChineseNumeral.TryReadAt(text, start, out var value, out var length) && start + length < text.Length && text[start + length] == counter
            ? new RegulationNumber(style, value, start + length + 1)
            : null;

    private static RegulationNumber Bracketed(string text) =>
        ChineseNumeral.TryReadAt(text, 1, out var value, out var length) && 1 + length < text.Length && text[1 + length] is '）' or ')'
            ? new RegulationNumber(char.IsAsciiDigit(text[1]) ? NumberStyle.Minor : NumberStyle.Point, value, length + 2)
            : None;

    // 一、 is a chapter; 1. and 1、 are minor points.
    private static RegulationNumber Bare(string text)
    {
        if (!ChineseNumeral.TryReadAt(text, 0, out var value, out var length) || length >= text.Length || text[length] is not ('、' or '.' or '．'))
        {
            return None;
        }

        return new RegulationNumber(char.IsAsciiDigit(text[0]) || text[0] is >= '０' and <= '９' ? NumberStyle.Minor : NumberStyle.Top, value, length + 1);
    }
}

/// <summary>The forms of numbers in regulations (序号样式).</summary>
internal enum NumberStyle
{
    None = 0,

    /// <summary>第三条.</summary>
    Article = 1,

    /// <summary>三、 or 第三章.</summary>
    Top = 2,

    /// <summary>（三）.</summary>
    Point = 3,

    /// <summary>3. or (3).</summary>
    Minor = 4,
}
