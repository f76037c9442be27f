using System.Text;

namespace QuanZe.Sdk.Import;

/// <summary>A column that a list divides over several (分栏): bases by rank of instrument or by title and clause, levels by a tick each.</summary>
internal static class ColumnParts
{
    private static readonly string[] LevelHeadings =
    [
        "国家", "国家级", "省", "省级", "自治区", "自治区级", "市", "市级", "设区市", "设区市级", "设区的市级", "州市级", "州(市)级", "县", "县级", "县(市、区)级", "县(市、区)", "县市区级", "区县级", "县区级", "区级",
        "乡", "乡级", "乡镇", "乡镇级", "镇街级", "乡镇(街道)", "乡镇街道",
    ];

    private static readonly string[] Ticks = ["√", "✓", "✔", "☑", "●", "■", "◆", "▲", "★", "是", "有", "1", "y", "yes", "v", "V"];

    private static readonly string[] Clauses = ["条款", "条款号", "条文号", "条目", "具体条款", "条款项"];

    private static readonly string[] Contents = ["内容", "条款内容", "条文内容", "具体内容", "原文", "条文", "依据内容", "具体规定"];

    /// <summary>Whether a heading names a level and nothing else.</summary>
    /// <param name="heading">The heading as printed.</param>
    public static bool IsLevel(string heading) => LevelHeadings.Contains(CellText.Bare(heading).Replace('（', '(').Replace('）', ')'), StringComparer.Ordinal);

    /// <summary>The text of a column whose parts stand in several cells, or null when none is filled.</summary>
    /// <param name="column">The column.</param>
    /// <param name="parts">The heading and the text of each part, in order.</param>
    public static string? Join(ListColumn column, IEnumerable<(string Heading, string? Text)> parts)
    {
        var filled = parts.Where(part => part.Text is { } text && !CellText.SaysNone(text)).Select(part => (part.Heading, Text: part.Text!)).ToList();
        return filled.Count == 0 ? null
            : column == ListColumn.Levels ? Levels(filled)
            : filled.Exists(part => Clauses.Contains(part.Heading) || Contents.Contains(part.Heading)) ? Clause(filled)
            : string.Join('\n', filled.Select(part => part.Text.StartsWith('【') ? part.Text : $"【{part.Heading}】{part.Text}"));
    }

    // √ under 市级 says the level; a word under it says what of it.
    private static string Levels(List<(string Heading, string Text)> parts) =>
        string.Join('、', parts.Select(part => Ticks.Contains(part.Text.Trim(), StringComparer.Ordinal) || part.Text.Trim() == part.Heading ? part.Heading : $"{part.Heading}（{part.Text.Trim()}）"));

    // Title, clause and wording make one citation.
    private static string Clause(List<(string Heading, string Text)> parts)
    {
        var text = new StringBuilder();
        foreach (var (heading, part) in parts)
        {
            var isContent = Contents.Contains(heading);
            text.Append(isContent && text.Length > 0 && !part.StartsWith('：') ? "：" : "")
                .Append(isContent || Clauses.Contains(heading) || part.Contains('《', StringComparison.Ordinal) ? part.Trim() : $"《{part.Trim()}》");
        }

        return text.ToString();
    }
}
