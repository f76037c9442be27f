using QuanZe.Generation;
using QuanZe.Sdk;
using QuanZe.Sdk.Law;

namespace QuanZe.Benchmarks.Matching;

/// <summary>Two synthetic lists of any size whose true pairs are known: names of a generated county made particular by invented words, on one side partly reworded.</summary>
/// <remarks>
/// The vocabulary grows with the square root of the rows, as it does in text, so that names stay as alike at half a million rows as at five thousand. Every row
/// has neighbours that differ from it in one invented word or in the act, and four rows in five have a partner.
/// </remarks>
internal sealed record MatchSet(PowerList Left, PowerList Right, Dictionary<string, string> Truth)
{
    private const double Shared = 0.8;
    private const double Reworded = 0.5;
    private const string Syllables = "青石龙溪云岭松柏兰桂金沙白鹭清泉东篱南浦北辰西岭玉泉长风明湖海棠紫荆红枫银杏翠竹飞雁鸣鹤望江临泽安平永宁祥和瑞丰嘉禾";

    private static readonly (string From, string To)[] Rewordings =
    [
        ("未按照规定", "未依规定"), ("的处罚", "行为的行政处罚"), ("的监督检查", "的检查"), ("审批", "许可"), ("从事", "进行"), ("擅自", "未经许可"), ("单位", "机构"), ("使用", "利用"),
        ("拆除、损毁", "毁坏"), ("设施", "设备设施"), ("提供虚假材料", "隐瞒有关情况"), ("活动", "业务"), ("检查", "抽查"), ("企业", "公司"), ("备案", "登记备案"), ("查询", "查阅"),
    ];

    /// <summary>Makes a set.</summary>
    /// <param name="rows">The rows of each list.</param>
    /// <param name="seed">The seed; the same seed gives the same lists.</param>
    public static MatchSet Make(int rows, int seed)
    {
        var random = new Random(seed);
        var templates = CountyGenerator.Generate(new GenerationOptions { Seed = (ulong)seed, FaultRate = 0 }).Province.Items.Where(item => item.Name.Length > 5).ToArray();
        var words = Words(30 * (int)Math.Sqrt(rows), random);
        var shared = (int)(rows * Shared);
        var taken = new HashSet<(int, int)>();
        var all = Enumerable.Range(0, (2 * rows) - shared).Select(number => Make(number, templates, words, taken, random)).ToArray();
        var right = all[..rows];
        var left = all[..shared].Concat(all[rows..]).Select(item => item with { Name = random.NextDouble() < Reworded ? Reword(item.Name, random) : item.Name }).ToArray();
        random.Shuffle(left);
        random.Shuffle(right);
        return new MatchSet(
            new PowerList { Id = "left", Items = left.Select(item => item with { Id = "L" + item.Id }).ToValueList() },
            new PowerList { Id = "right", Items = right.Select(item => item with { Id = "R" + item.Id }).ToValueList() },
            Enumerable.Range(0, shared).ToDictionary(number => $"L{number}", number => $"R{number}"));
    }

    private static PowerItem Make(int number, PowerItem[] templates, string[] words, HashSet<(int, int)> taken, Random random)
    {
        int template, word;
        do
        {
            template = random.Next(templates.Length);

            // Few words are frequent and many are rare.
            word = (int)(words.Length * Math.Pow(random.NextDouble(), 2));
        }
        while (!taken.Add((template, word)));
        var (item, name) = (templates[template], templates[template].FullName.Trim());
        var at = name[0] == '对' ? 1 : 0;
        return new PowerItem
        {
            Id = $"{number}",
            Name = name.Insert(at, words[word]),
            Type = item.Type,
            Basis = LegalBasis.Read(new string(templates[(template + word) % templates.Length].Basis.Text)),
        };
    }

    private static string[] Words(int count, Random random)
    {
        var words = new HashSet<string>();
        while (words.Count < count)
        {
            var length = words.Count < 1000 ? 2 : 3;
            words.Add(string.Concat(Enumerable.Range(0, length).Select(_ => Syllables[random.Next(Syllables.Length)])));
        }

        return [.. words];
    }

    // One or two phrases in other words; now and then a character is lost.
    private static string Reword(string name, Random random)
    {
        for (var changes = random.Next(1, 3); changes > 0; changes--)
        {
            var fitting = Rewordings.Where(rewording => name.Contains(rewording.From, StringComparison.Ordinal)).ToArray();
            if (fitting.Length > 0)
            {
                var (from, to) = fitting[random.Next(fitting.Length)];
                name = name.Replace(from, to, StringComparison.Ordinal);
            }
        }

        return random.NextDouble() < 0.05 ? name.Remove(random.Next(name.Length), 1) : name;
    }
}
