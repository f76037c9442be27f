using QuanZe.Sdk.Mandate;

namespace QuanZe.Sdk.Boundaries;

/// <summary>What two names are both about (共同的管理对象), apart from the acts: 节能 in 节能标准执行情况的监督检查 and 公共机构节能监督检查.</summary>
public static class SharedObject
{
    // Words that items of every field have; alone they name no object.
    private static readonly HashSet<string> Everywhere = new(StringComparer.Ordinal)
    {
        "设施", "设备", "机构", "企业", "服务", "经营", "经营者", "从事", "检测", "检验", "鉴定", "评价", "用人", "改变", "用途", "虚假", "安全", "安全生产", "信息", "证书", "材料", "文件",
        "项目", "建设", "工程", "生产", "产品", "使用", "资格", "资质", "出具", "提供", "隐匿", "销毁", "拒绝", "阻碍", "证明", "变更", "延续", "公共", "保障", "社会", "技术", "专业", "从业", "场所",
    };

    /// <summary>The words of two characters or more that both names hold, acts, boilerplate and words of every field left out, in the order of the first name; empty when there is none.</summary>
    /// <param name="left">A name.</param>
    /// <param name="right">Another name.</param>
    /// <exception cref="ArgumentNullException">A name is null.</exception>
    public static ValueList<string> Between(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var pairs = new WordPairs(right).Pairs.ToHashSet(StringComparer.Ordinal);
        return new WordPairs(left).Shared(pairs.Contains).Where(word => !Everywhere.Contains(word)).Distinct(StringComparer.Ordinal).ToValueList();
    }
}
