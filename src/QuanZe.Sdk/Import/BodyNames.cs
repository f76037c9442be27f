namespace QuanZe.Sdk.Import;

/// <summary>Finds the name of a body in the name of a sheet or file or in a title (标题中的部门名称).</summary>
internal static class BodyNames
{
    private static readonly string[] Endings = ["人民政府", "委员会", "办公室", "街道办事处", "管理处", "服务中心", "总队", "支队", "大队", "中心", "管委会", "局", "委", "厅", "部", "办", "院", "所", "会", "街道", "镇", "乡"];
    private static readonly string[] Tails = ["权责", "权力", "责任清单", "行政权", "公共服务", "部门职责", "职权"];

    /// <summary>The body that a text names, or null: <c>附件：某市财政局2025年权责清单 (1).xlsx</c> names 某市财政局.</summary>
    public static string? Read(string text)
    {
        var name = CellText.Bare(text);
        var dot = name.LastIndexOf('.');
        name = dot > 0 && name.Length - dot <= 5 ? name[..dot] : name;
        if (name.StartsWith("附件", StringComparison.Ordinal) || name.StartsWith("附表", StringComparison.Ordinal))
        {
            name = name[2..].TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-', '：', ':', '.', '、', '_');
        }

        name = WithoutYear(name);
        foreach (var tail in Tails)
        {
            var cut = name.IndexOf(tail, StringComparison.Ordinal);
            name = cut >= 0 ? name[..cut] : name;
        }

        name = WithoutCount(name.TrimEnd('-', '_', '—', '的'));
        var bare = name.EndsWith('）') || name.EndsWith(')') ? name[..Math.Max(name.LastIndexOfAny(['（', '(']), 0)] : name;
        return bare.Length is >= 3 and <= 40 && Endings.Any(ending => bare.EndsWith(ending, StringComparison.Ordinal)) ? name : null;
    }

    // 2025年某局…, 某局2025年…: the year begins or ends the name.
    private static string WithoutYear(string name)
    {
        var year = name.IndexOf("20", StringComparison.Ordinal);
        if (year < 0 || year + 4 > name.Length || !char.IsAsciiDigit(name[year + 2]) || !char.IsAsciiDigit(name[year + 3]))
        {
            return name;
        }

        var after = year + 4 < name.Length && name[year + 4] is '年' ? year + 5 : year + 4;
        after = after < name.Length && name[after] is '度' or '版' ? after + 1 : after;
        return year == 0 ? name[after..] : name[..year].TrimEnd('（', '(');
    }

    // 市生态环境局（217项）
    private static string WithoutCount(string name)
    {
        var bracket = name.LastIndexOfAny(['（', '(']);
        return bracket > 0 && name.AsSpan(bracket).Contains('项') ? name[..bracket] : name;
    }
}
