namespace QuanZe.Rules.Alignment;

/// <summary>Words written twice by a slip of the pen (叠字): 的的, 处罚处罚.</summary>
internal static class DoubledWord
{
    private static readonly string[] Words = ["行政处罚", "处罚", "的", "对", "许可", "检查", "审批"];

    /// <summary>The name with each of the known words written once where it stands twice in a row.</summary>
    public static string Fold(string name)
    {
        foreach (var word in Words)
        {
            var doubled = word + word;
            while (name.Contains(doubled, StringComparison.Ordinal))
            {
                name = name.Replace(doubled, word, StringComparison.Ordinal);
            }
        }

        return name.EndsWith("行政处罚处罚", StringComparison.Ordinal) ? name[..^2] : name;
    }
}
