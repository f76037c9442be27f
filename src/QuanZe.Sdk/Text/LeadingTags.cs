namespace QuanZe.Sdk.Text;

/// <summary>The words that lists put in 【】 before a name (名称前标签). Other words in 【】 belong to the name.</summary>
internal static class LeadingTags
{
    private static readonly string[] Words =
    [
        "主项", "子项", "大项", "小项", "新增", "取消", "下放", "承接", "变更", "合并", "拆分", "保留", "权力", "责任", "事项",
        "法律", "法规", "行政法规", "地方性法规", "规章", "部门规章", "政府规章", "规范性文件", "国务院决定",
    ];

    public static bool IsTag(ReadOnlySpan<char> word)
    {
        foreach (var tag in Words)
        {
            if (word.SequenceEqual(tag))
            {
                return true;
            }
        }

        return ItemTypes.Read(word.ToString()) != ItemType.Unspecified;
    }
}
