namespace QuanZe.Sdk.Text;

/// <summary>The words by which a list marks the level or extent of a power in a name (层级标注).</summary>
/// <remarks>A whitelist: a bracket counts only if it consists of these words and one of them names a level or an extent.</remarks>
internal static class LevelMarks
{
    // Longer before shorter, because the first that fits is taken.
    private static readonly string[] Levels =
    [
        "设区的市级", "设区市级", "省市县三级", "省市县级", "省市两级", "市县两级", "省市级", "市县级", "地州市级", "州市级", "地市级", "县(市、区)级", "县市区级", "县区级", "区县级", "旗县级", "市区级",
        "乡镇(街道)级", "镇(乡、街道)级", "乡镇级", "国家级", "自治区级", "自治州级", "省级", "市级", "州级", "盟级", "县级", "区级", "旗级", "乡级", "镇级", "村级",
        "省本级", "自治区本级", "市本级", "州本级", "县本级", "区本级", "本级",
    ];

    private static readonly string[] Extents = ["权限范围内", "权限内", "权限", "省委托", "市委托", "县委托"];

    private static readonly string[] Fillers = ["发证", "核发", "审批", "受理", "办理", "实施", "行使", "承担", "管辖", "负责", "事项", "部分", "受委托", "委托", "及以下", "及以上", "以上", "以下", "、", "/", ",", "和", "及", "或", "与"];

    // What an extent before the name may be called in front of 权限内.
    private static readonly string[] Owners = ["本级", "省级", "市级", "县级", "区级", "州级", "省本级", "市本级", "县本级", "区本级", "州本级"];

    private static readonly string[] LeadingExtents = ["权限范围内", "权限内"];

    private static readonly string[] LeadingLevels = ["省本级", "市本级", "州本级", "县本级", "区本级"];

    /// <summary>Whether what stands in a bracket is a mark of the level and nothing else.</summary>
    public static bool IsMark(ReadOnlySpan<char> content)
    {
        if (!content.ContainsAny('级', '权', '委'))
        {
            return false;
        }

        var marked = false;
        while (!content.IsEmpty)
        {
            var length = LengthOf(Levels, content);
            length = length > 0 ? length : LengthOf(Extents, content);
            marked |= length > 0;
            length = length > 0 ? length : LengthOf(Fillers, content);
            if (length == 0)
            {
                return false;
            }

            content = content[length..];
        }

        return marked;
    }

    /// <summary>How many characters at the beginning of a name mark the level: <c>权限内</c>, <c>市本级</c>, <c>县级权限内的</c>; 0 for none.</summary>
    public static int LeadingLength(ReadOnlySpan<char> name)
    {
        // Asked of every name, so the first character decides for nearly all of them.
        if (name.IsEmpty || name[0] is not ('权' or '本' or '省' or '市' or '县' or '区' or '州'))
        {
            return 0;
        }

        var owner = LengthOf(Owners, name);
        var extent = LengthOf(LeadingExtents, name[owner..]);
        var length = extent > 0 ? owner + extent : LengthOf(LeadingLevels, name);
        return length > 0 && length < name.Length && name[length] == '的' ? length + 1 : length;
    }

    private static int LengthOf(string[] words, ReadOnlySpan<char> text)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return word.Length;
            }
        }

        return 0;
    }
}
