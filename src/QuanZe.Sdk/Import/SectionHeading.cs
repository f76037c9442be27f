namespace QuanZe.Sdk.Import;

/// <summary>A heading over the rows that follow (分类标题), such as <c>一、行政处罚（共12项）</c>; sheets are named in the same way.</summary>
/// <param name="Type">The type it names; <see cref="ItemType.Unspecified"/> when it names none.</param>
/// <param name="Department">The department that it names, or null.</param>
/// <param name="Count">The number of items it claims, or 0.</param>
internal readonly record struct SectionHeading(ItemType Type, string? Department, int Count)
{
    private const int Longest = 24;
    private const string Numerals = "一二三四五六七八九十";

    private static readonly string[] Captions =
        ["部门名称", "单位名称", "实施主体", "行使主体", "实施机关", "实施部门", "责任单位", "填报单位", "编制单位", "部门", "单位", "department"];

    /// <summary>Reads a text as a heading over rows; null when it is none.</summary>
    public static SectionHeading? Read(string text)
    {
        var bare = CellText.Bare(text);
        if (ReadCaption(text) is { } department)
        {
            return new(ItemType.Unspecified, department, 0);
        }

        if (bare.Length is 0 or > Longest)
        {
            return null;
        }

        var start = Enumerator(bare);
        var bracket = bare.AsSpan(start).IndexOfAny('（', '(');
        var word = bracket < 0 ? bare[start..] : bare.Substring(start, bracket);
        var type = ItemTypes.Read(word.TrimEnd('类', '事', '项'));
        type = type == ItemType.Unspecified ? ItemTypes.Read(word) : type;
        return type == ItemType.Unspecified && start == 0 ? null : new(type, null, bracket < 0 ? 0 : Claimed(bare.AsSpan(start + bracket)));
    }

    /// <summary>The department that a caption names (<c>部门名称：…</c>), or null.</summary>
    public static string? ReadCaption(string text)
    {
        var colon = text.AsSpan().IndexOfAny('：', ':');
        if (colon <= 0 || text.Length > 80)
        {
            return null;
        }

        var label = CellText.Bare(text[..colon]).Trim('(', '（');
        if (!Captions.Contains(label, StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }

        var name = CellText.Trimmed(text[(colon + 1)..]).TrimEnd(')', '）');
        var end = name.AsSpan().IndexOfAny('\n', '\t');
        name = CellText.Trimmed(end < 0 ? name : name[..end]);
        return name.Length == 0 ? null : name;
    }

    // 一、  （一）  1.  第一部分
    private static int Enumerator(string text)
    {
        var i = text[0] is '（' or '(' or '第' ? 1 : 0;
        var digits = i;
        while (i < text.Length && (Numerals.Contains(text[i], StringComparison.Ordinal) || char.IsAsciiDigit(text[i])))
        {
            i++;
        }

        if (i == digits || i == text.Length)
        {
            return 0;
        }

        if (text[0] == '第')
        {
            return text.AsSpan(i).StartsWith("部分", StringComparison.Ordinal) ? SkipMark(text, i + 2) : text[i] is '类' or '章' ? SkipMark(text, i + 1) : 0;
        }

        return text[i] is '、' or '.' or '．' or '）' or ')' ? SkipMark(text, i) : 0;
    }

    private static int SkipMark(string text, int index)
    {
        while (index < text.Length && text[index] is '、' or '.' or '．' or '）' or ')' or '：' or ':')
        {
            index++;
        }

        return index;
    }

    private static int Claimed(ReadOnlySpan<char> bracket)
    {
        var digit = bracket.IndexOfAnyInRange('0', '9');
        return digit < 0 || bracket.IndexOf('项') < digit ? 0 : CellText.FirstNumber(bracket[digit..].ToString());
    }
}
