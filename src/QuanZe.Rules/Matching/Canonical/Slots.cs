using System.Buffers;
using System.Collections.Frozen;
using QuanZe.Rules.Matching.Comparison;

namespace QuanZe.Rules.Matching.Canonical;

/// <summary>Words that tell kinds of one act apart (办理情形): two names with different words of one slot are different items however alike they are.</summary>
internal static class Slots
{
    private static readonly string[][] Families =
    [
        ["首次申请", "新办", "新设", "设立", "新申请", "变更", "延续", "延期", "换证", "换发", "补办", "补证", "补发", "注销", "撤销", "终止", "恢复", "暂停", "歇业"],
        ["甲级", "乙级", "丙级", "丁级", "一级", "二级", "三级", "四级"],
        ["报告书", "报告表", "登记表"],
        ["国内", "国外", "境内", "境外", "涉外", "外商", "港澳台", "外籍"],
        ["个人", "单位"],
        ["生产", "经营", "使用", "运输", "储存", "销售", "购买", "进口", "出口"],
        ["省级", "市级", "县级", "省际", "市际", "县际"],
        ["公路", "水路", "铁路", "民航", "港口", "航道"],
        ["新建", "改建", "扩建", "拆除"],
        ["男", "女"],
        ["小学", "初中", "高中", "中专", "大专", "本科", "幼儿园"],
    ];

    // What a name ends in and the act it means: offices use 审批, 核准, 审核 and 许可 for one another, and 认定 for 确认.
    private static readonly (string Word, string Act)[] Endings =
    [
        ("备案登记", "备案"), ("处罚", "处罚"), ("检查", "检查"), ("许可", "审批"), ("审批", "审批"), ("核准", "审批"), ("审核", "审批"), ("确认", "确认"), ("认定", "确认"),
        ("奖励", "奖励"), ("表彰", "奖励"), ("给付", "给付"), ("裁决", "裁决"), ("征收", "征收"), ("强制", "强制"), ("备案", "备案"), ("登记", "登记"),
        ("查封", "查封"), ("扣押", "扣押"), ("查询", "查询"), ("咨询", "咨询"), ("监督", "监督"),
    ];

    // What an office adds at the end of a name without meaning another act.
    private static readonly string[] NeutralEndings = ["许可证", "审批", "许可", "核发", "核准", "审核", "办理", "申请", "申办", "证书", "手续", "管理", "工作", "事项", "服务", "登记", "的", "证"];

    // Every word has a bit; a name is looked through once for all words, stopping only at characters that begin one.
    private static readonly (string Word, UInt128 Bit)[] Words = [.. Families.SelectMany(family => family).Select((word, number) => (word, UInt128.One << number))];
    private static readonly UInt128[] FamilyBits = [.. Families.Select(family => Words.Where(entry => family.Contains(entry.Word)).Aggregate(UInt128.Zero, (bits, entry) => bits | entry.Bit))];
    private static readonly FrozenDictionary<char, (string Word, UInt128 Bit)[]> ByFirst = Words.GroupBy(entry => entry.Word[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());
    private static readonly SearchValues<char> Firsts = SearchValues.Create([.. ByFirst.Keys]);

    /// <summary>The words of one family by which two names differ: one stands in the place of the other, or neither name has all of the other's; null when there are none.</summary>
    public static (string Left, string Right)? Conflict(NameDifference difference)
    {
        foreach (var segment in difference.Segments)
        {
            if (segment is { LeftLength: > 0, RightLength: > 0 } && Conflict(difference.Removed(segment), difference.Added(segment)) is { } swapped)
            {
                return swapped;
            }
        }

        return Conflict(difference.Left, difference.Right);
    }

    /// <summary>The first family in which both texts have words and neither has all of the other's: those words; null when there is none.</summary>
    public static (string Left, string Right)? Conflict(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var a = WordsIn(left);
        var b = a == 0 ? 0 : WordsIn(right);
        for (var family = 0; b != 0 && family < FamilyBits.Length; family++)
        {
            if ((a & ~b & FamilyBits[family]) != 0 && (b & ~a & FamilyBits[family]) != 0)
            {
                return (Shown(a & FamilyBits[family]), Shown(b & FamilyBits[family]));
            }
        }

        return null;
    }

    /// <summary>Whether a text has no word of any family.</summary>
    public static bool AreNoneIn(string text) => WordsIn(text) == 0;

    private static UInt128 WordsIn(ReadOnlySpan<char> rest)
    {
        var bits = UInt128.Zero;
        for (var at = rest.IndexOfAny(Firsts); at >= 0; at = rest.IndexOfAny(Firsts))
        {
            rest = rest[at..];
            foreach (var (word, bit) in ByFirst[rest[0]])
            {
                bits |= rest.StartsWith(word, StringComparison.Ordinal) ? bit : 0;
            }

            rest = rest[1..];
        }

        return bits;
    }

    private static string Shown(UInt128 bits) => string.Join('、', Words.Where(entry => (bits & entry.Bit) != 0).Select(entry => entry.Word));

    /// <summary>Whether words added at the end of a name leave the act what it is: 许可证核发 is 许可证, 许可证查询 is not.</summary>
    public static bool IsNeutralEnding(ReadOnlySpan<char> added)
    {
        while (!added.IsEmpty)
        {
            var length = 0;
            foreach (var word in NeutralEndings)
            {
                length = length == 0 && added.StartsWith(word, StringComparison.Ordinal) ? word.Length : length;
            }

            if (length == 0)
            {
                return false;
            }

            added = added[length..];
        }

        return true;
    }

    /// <summary>The act that the end of a name means, or an empty text.</summary>
    public static string Ending(string name)
    {
        foreach (var (word, act) in Endings)
        {
            if (name.EndsWith(word, StringComparison.Ordinal))
            {
                return act;
            }
        }

        return "";
    }
}
