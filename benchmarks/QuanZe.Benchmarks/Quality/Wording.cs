namespace QuanZe.Benchmarks.Quality;

/// <summary>Says a name in other words. Synthetic: the words come from a table or, for what no table knows, from other names of the same list.</summary>
/// <param name="random">The source of chance.</param>
/// <param name="table">Phrases and what may stand for them.</param>
/// <param name="words">Two-character words that occur in the list.</param>
/// <param name="clauses">Texts that clauses are taken from.</param>
internal sealed class Wording(Random random, (string From, string To)[] table, string[] words, string[] clauses)
{
    /// <summary>The table for training.</summary>
    public static (string From, string To)[] Training { get; } =
    [
        ("未按照规定", "未按规定"), ("未按规定", "不按照规定"), ("擅自", "未经批准"), ("拒绝、阻碍", "阻挠"), ("设立审批", "设立许可"), ("核发", "办理"), ("从事", "开展"), ("弄虚作假", "提供虚假材料"),
        ("监督检查", "检查"), ("情况的检查", "的监督检查"), ("备案", "备案管理"), ("认定", "确认"), ("单位", "机构"), ("的处罚", "的行政处罚"), ("的处罚", "等行为的处罚"), ("隐匿", "隐瞒"), ("销毁", "毁弃"),
        ("活动审批", "审批"), ("损毁", "毁坏"), ("资格许可", "资格审批"), ("登记", "注册"), ("申请", "申报"), ("办理", "申请"), ("查询", "信息查询"), ("发放", "申领"), ("补贴", "补助"), ("企业", "公司"), ("人员", "从业人员"),
        ("不符合国家标准", "违反国家标准"), ("逾期不", "到期未"), ("受理", "处理"), ("验收", "竣工验收"), ("奖励", "表彰奖励"), ("转让", "让与"), ("咨询", "业务咨询"), ("变更", "变更登记"), ("未妥善保管", "保管不善"),
    ];

    /// <summary>The table for measuring; it shares no entry with the other.</summary>
    public static (string From, string To)[] Measuring { get; } =
    [
        ("未取得", "无"), ("擅自", "违法"), ("未按照规定", "不依法"), ("核发", "审批"), ("从事", "进行"), ("的处罚", "行为的处罚"), ("的处罚", "违法行为的行政处罚"), ("监督检查", "执法检查"), ("检查", "抽查"), ("审批", "许可"),
        ("许可", "核准"), ("备案", "备案登记"), ("认定", "认可"), ("单位", "组织"), ("弄虚作假", "造假"), ("提供", "出具"), ("机构", "单位"), ("设立", "开办"), ("申请", "办理"), ("登记", "登录"), ("发放", "给付"), ("企业", "经营者"),
        ("或者", "或"), ("、", "和"), ("违反", "不遵守"), ("使用", "采用"), ("拆除", "拆毁"), ("人员", "个人"), ("有突出贡献", "贡献突出"), ("未采取", "不采取"), ("继续", "仍"), ("项目", "工程"), ("经营", "营业"), ("证书", "证"),
    ];

    /// <summary>The name in other words, by one or two changes, and of what kind they are.</summary>
    public (string Name, string Kind) Vary(string name)
    {
        var changes = 1 + random.Next(2);
        var (varied, kinds) = (name, new List<string>());
        for (var change = 0; change < changes; change++)
        {
            var (next, kind) = random.NextDouble() switch
            {
                < 0.42 => (ByTable(varied), "other words"),
                < 0.49 => (Reordered(varied), "reordered"),
                < 0.61 => (WithoutClause(varied), "clause left out"),
                < 0.74 => (WithClause(varied), "clause added"),
                < 0.86 => (OtherEnding(varied), "other ending"),
                < 0.92 => (WithoutWord(varied), "word left out"),
                < 0.97 => (WithWord(varied), "word added"),
                _ => (OtherWord(varied), "word replaced"),
            };
            if (next != varied)
            {
                kinds.Add(kind);
            }

            varied = next;
        }

        return (varied, kinds.Count switch { 0 => "same", 1 => "reworded: " + kinds[0], _ => "reworded twice" });
    }

    // What one office spells out the other leaves out: whole clauses of long names, a few characters of short ones.
    private string WithoutClause(string name)
    {
        var (from, to) = Clause(name);
        return to > from && name.Length - (to - from) >= Math.Max(8, name.Length / 2) ? name[..from] + name[to..] : WithoutWord(name);
    }

    private string WithClause(string name)
    {
        if (name.Length < 14)
        {
            return WithWord(name);
        }

        var other = clauses[random.Next(clauses.Length)];
        var (from, to) = Clause(other);
        var length = Math.Min(to - from, name.Length / 2);
        var at = random.Next(3) == 0 ? name.LastIndexOf('的') : Clause(name).From;
        return length > 2 && at > 0 ? string.Concat(name.AsSpan(0, at), other.AsSpan(from, length), name.AsSpan(at)) : WithWord(name);
    }

    // A part between two joints.
    private (int From, int To) Clause(string name)
    {
        int[] joints = [.. Enumerable.Range(0, name.Length).Where(at => "，、；,或者和等的".Contains(name[at], StringComparison.Ordinal) && at > 3)];
        if (joints.Length < 2)
        {
            return (0, 0);
        }

        var first = random.Next(joints.Length - 1);
        return (joints[first], joints[first + 1]);
    }

    private string OtherEnding(string name)
    {
        foreach (var ending in new[] { "的行政处罚", "的处罚", "行政处罚" })
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
            {
                return name[..^ending.Length] + Pick("的", "", "行为的行政处罚", "等行为的处罚", "违法行为的处罚");
            }
        }

        foreach (var ending in new[] { "许可证核发", "审批", "许可", "核发", "核准", "办理", "登记", "备案" })
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
            {
                return name[..^ending.Length] + (ending is "登记" or "备案" ? ending + Pick("管理", "申请", "办理") : Pick("审批", "许可", "核发", "许可证核发", "许可审批", "许可证", "审核", "申办", ""));
            }
        }

        return ByTable(name);
    }

    private string Pick(params string[] texts) => texts[random.Next(texts.Length)];

    private string ByTable(string name)
    {
        var fitting = table.Where(entry => name.Contains(entry.From, StringComparison.Ordinal)).ToArray();
        if (fitting.Length == 0)
        {
            return WithWord(name);
        }

        var (from, to) = fitting[random.Next(fitting.Length)];
        var at = name.LastIndexOf(from, StringComparison.Ordinal);
        return name[..at] + to + name[(at + from.Length)..];
    }

    private static string Reordered(string name)
    {
        var at = name.IndexOf('、', StringComparison.Ordinal);
        return at >= 2 && at + 3 <= name.Length ? name[..(at - 2)] + name[(at + 1)..(at + 3)] + "、" + name[(at - 2)..at] + name[(at + 3)..] : name;
    }

    private string WithoutWord(string name)
    {
        var at = random.Next(Math.Max(1, name.Length - 3));
        return name.Length > 10 ? name[..at] + name[(at + 2)..] : name;
    }

    // Words that say no more than is meant anyway; seldom one that does.
    private string WithWord(string name)
    {
        // What one office's domain makes plain the other says first: 工伤保险住院伙食补助费.
        if (random.Next(8) == 0)
        {
            return words[random.Next(words.Length)] + (random.Next(2) == 0 ? words[random.Next(words.Length)] : "") + name;
        }

        var at = 1 + random.Next(Math.Max(1, name.Length - 2));
        var word = random.Next(3) == 0 ? words[random.Next(words.Length)] : table == Measuring ? Pick("相关", "事项", "行为", "业务", "有关部门", "本地", "日常") : Pick("有关", "情况", "活动", "工作", "依法", "管理", "单位");
        return name[..at] + word + name[at..];
    }

    private string OtherWord(string name)
    {
        var at = random.Next(Math.Max(1, name.Length - 3));
        return name.Length > 8 ? name[..at] + words[random.Next(words.Length)] + name[(at + 2)..] : name;
    }
}
