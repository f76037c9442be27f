using QuanZe.Sdk.Mandate;

namespace QuanZe.Sdk.Boundaries;

/// <summary>What two names are both about (共同的管理对象), apart from the acts: 节能 in 节能标准执行情况的监督检查 and 公共机构节能监督检查.</summary>
public static class SharedObject
{
    /// <summary>The words of two characters or more that both names hold, acts and boilerplate left out, in the order of the first name; empty when there is none.</summary>
    /// <param name="left">A name.</param>
    /// <param name="right">Another name.</param>
    /// <exception cref="ArgumentNullException">A name is null.</exception>
    public static ValueList<string> Between(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var pairs = new WordPairs(right).Pairs.ToHashSet(StringComparer.Ordinal);
        return new WordPairs(left).Shared(pairs.Contains).Distinct(StringComparer.Ordinal).ToValueList();
    }
}
