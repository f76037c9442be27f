using System.Text.RegularExpressions;
using QuanZe.Sdk;

namespace QuanZe.Benchmarks.Quality;

/// <summary>Makes another item of almost the same name, of the kinds that stand side by side in published lists.</summary>
internal static partial class NearTwin
{
    private static readonly (string Class, string From, string To)[] Swaps =
    [
        ("new-or-change", "新办", "变更"), ("new-or-change", "变更", "延续"), ("new-or-change", "延续", "补发"), ("new-or-change", "设立", "变更"), ("new-or-change", "首次申请", "内容变更"), ("new-or-change", "核发", "注销"),
        ("grade", "甲级", "乙级"), ("grade", "一级", "二级"), ("grade", "省级", "市级"), ("grade", "小学", "初中"), ("object", "个人", "单位"), ("object", "生产", "经营"), ("object", "查封", "扣押"),
    ];

    // What narrows an object, and what serves an act without being it. The first half is for training, the second for measuring.
    private static readonly string[] Narrower = ["外商投资", "高等学校", "大型", "临时", "农村", "民办", "特种", "跨省", "一般", "个体", "境外", "小型", "城市", "公办", "军队", "省外", "重点", "二手"];
    private static readonly string[] Services = ["进度查询", "预约", "咨询", "信息查询", "公示", "指引", "办理情况查询", "辅导"];

    /// <summary>A twin and its class, or null when the name allows none.</summary>
    /// <param name="item">The item.</param>
    /// <param name="random">The source of chance.</param>
    /// <param name="isMeasured">Whether the lists are for measuring: words are then others than in training.</param>
    public static (PowerItem Twin, string Class)? Of(PowerItem item, Random random, bool isMeasured)
    {
        var name = item.FullName;
        string Pick(string[] words) => words[(isMeasured ? words.Length / 2 : 0) + random.Next(words.Length / 2)];
        if (Article().Match(name) is { Success: true } article)
        {
            var number = article.Groups[1].Value;
            return (With(item, name[..article.Groups[1].Index] + Next(number) + name[(article.Groups[1].Index + number.Length)..]), "article");
        }

        if (Swaps.Where(swap => name.Contains(swap.From, StringComparison.Ordinal)).ToArray() is { Length: > 0 } fitting && random.NextDouble() < 0.7)
        {
            var (label, from, to) = fitting[random.Next(fitting.Length)];
            var at = name.LastIndexOf(from, StringComparison.Ordinal);
            return (With(item, name[..at] + to + name[(at + from.Length)..]), label);
        }

        return random.Next(10) switch
        {
            5 or 6 when !name.StartsWith('对') => (With(item, Pick(Narrower) + name), "narrower"),
            7 when !name.EndsWith("处罚", StringComparison.Ordinal) && !name.EndsWith('）') && !Services.Any(service => name.EndsWith(service, StringComparison.Ordinal)) => (With(item, name + Pick(Services)) with { Type = ItemType.PublicService }, "service"),
            4 or 8 => (With(item, name) with { Type = item.Type == ItemType.PublicService ? ItemType.Licence : ItemType.PublicService }, "type"),
            0 when name.EndsWith("处罚", StringComparison.Ordinal) => (With(item, name[..^2] + "检查") with { Type = ItemType.Inspection }, "penalty-or-inspection"),
            1 when name.Length > 6 => (With(item, name.StartsWith('对') ? "对非" + name[1..] : "非" + name), "not"),
            2 when !name.EndsWith('）') => (With(item, name + (random.Next(2) == 0 ? "（变更）" : "（延续）")), "bracket"),
            3 when name.Contains("经营者", StringComparison.Ordinal) => (With(item, name.Replace("经营者", "平台经营者", StringComparison.Ordinal)), "not"),
            _ => null,
        };
    }

    private static PowerItem With(PowerItem item, string name) => item with { Name = name, SubItem = null };

    private static string Next(string number) => number.EndsWith('一') ? number[..^1] + "二" : number.EndsWith('九') ? number[..^1] + "八" : number[..^1] + "一";

    [GeneratedRegex("第([一二三四五六七八九十百]+)条")]
    private static partial Regex Article();
}
