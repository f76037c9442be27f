using QuanZe.Sdk;
using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Tests.Matching;

/// <summary>Rows of invented names, alike enough to be each other's neighbours.</summary>
internal static class SyntheticRows
{
    private static readonly string[] Actors = ["燃气经营企业", "网络平台经营者", "民办学校", "旅行社", "采砂单位", "危险化学品使用单位", "个体诊所", "粮食收购者"];
    private static readonly string[] Acts = ["未按照规定报送年度报告", "擅自变更经营场所", "提供虚假材料取得许可证", "未建立安全管理制度", "超出许可范围从事活动", "未设置警示标志", "拒绝接受监督检查"];
    private static readonly string[] Places = ["河道", "港口", "城区", "林地", "校园", "库区", "景区", "矿区", "市场", "车站", "湿地", "草原"];

    public static PowerList List(string id, int rows, int seed)
    {
        var random = new Random(seed);
        var numbers = Enumerable.Range(0, Actors.Length * Acts.Length * Places.Length).ToArray();
        random.Shuffle(numbers);
        return new PowerList { Id = id, Items = numbers.Take(rows).Select(number => Item(id, number, random)).ToValueList() };
    }

    /// <summary>The same rows, one in two worded otherwise, in another order.</summary>
    public static PowerList Reworded(PowerList list, int seed)
    {
        var random = new Random(seed);
        var items = list.Items.Select(item => item with
        {
            Id = "l" + item.Id[1..],
            Name = random.Next(2) == 0 ? item.Name.Replace("未按照规定", "未按规定", StringComparison.Ordinal).Replace("擅自", "未经批准", StringComparison.Ordinal).Replace("的处罚", "行为的行政处罚", StringComparison.Ordinal) : item.Name,
        }).ToArray();
        random.Shuffle(items);
        return new PowerList { Id = "l", Items = items.ToValueList() };
    }

    private static PowerItem Item(string id, int number, Random random) => new()
    {
        Id = $"{id}{number}",
        Name = $"对{Places[number % Places.Length]}{Actors[number / Places.Length % Actors.Length]}{Acts[number / Places.Length / Actors.Length]}的处罚",
        Type = ItemType.Penalty,
        Basis = random.Next(5) == 0 ? LegalBasis.Empty : LegalBasis.Read($"《示例条例》第{1 + (number % 90)}条"),
    };
}
