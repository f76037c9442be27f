using QuanZe.Sdk;
using QuanZe.Sdk.Text;

namespace QuanZe.Rules.Alignment.Legality;

/// <summary>What is doubtful about the remedies that a row tells the public (救济渠道的审查要点).</summary>
/// <remarks>Sources: 行政复议法 (2023) 第二十条, 第二十四条, 第二十七条, 第二十八条; 行政诉讼法 第四十五条, 第四十六条.</remarks>
public sealed class RemedyReview
{
    // Bodies whose superior department stays competent, or the applicant may choose.
    private static readonly string[] Vertical = ["海关", "税务", "国家安全", "外汇", "金融监管", "人民银行", "证券监督", "司法局", "司法厅"];
    private static readonly string[] Superior = ["上一级主管部门", "上级主管部门", "上一级行政主管部门", "上级行政主管部门", "上一级业务主管部门", "上一级行政机关", "上级行政机关"];
    private static readonly DateOnly InForce = new(2024, 1, 1);

    internal RemedyReview(ReviewedItem item)
    {
        var text = item.Item.Remedies;
        if (text is null)
        {
            return;
        }

        SuperiorAsReviewOrgan = item.Date >= InForce && IsOfALocalDepartment(item) ? Sentence(text, "行政复议", Superior) ?? Sentence(text, "复议", Superior) : null;
        Outdated = ShortPeriod(text, "复议", 60) ?? Sentence(text, "诉讼", ["三个月", "3个月"]) ?? Sentence(text, "起诉", ["三个月", "3个月"]);
    }

    /// <summary>The sentence that sends applicants for review to the superior department, or null.</summary>
    public Passage? SuperiorAsReviewOrgan { get; }

    /// <summary>The sentence with a period that the statutes no longer have: review in less than sixty days, action in three months. Or null.</summary>
    public Passage? Outdated { get; }

    private static bool IsOfALocalDepartment(ReviewedItem item) =>
        item.Level is AdministrativeLevel.Province or AdministrativeLevel.City or AdministrativeLevel.County
        && !Vertical.Any(word => item.Item.Body.Name.Contains(word, StringComparison.Ordinal)) && !item.Item.Body.Name.EndsWith("人民政府", StringComparison.Ordinal);

    private static Passage? Sentence(string text, string subject, string[] words)
    {
        foreach (var word in words)
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                var sentence = Passages.Sentence(text, at);
                if (sentence.Contains(subject, StringComparison.Ordinal))
                {
                    return new(ItemElement.Remedies, sentence);
                }
            }
        }

        return null;
    }

    private static Passage? ShortPeriod(string text, string subject, int days)
    {
        foreach (var period in StatedPeriod.In(text))
        {
            var sentence = Passages.Sentence(text, period.Start);
            if (period.Days < days && !sentence.Contains("诉讼", StringComparison.Ordinal) && !sentence.Contains("起诉", StringComparison.Ordinal) && sentence.Contains(subject, StringComparison.Ordinal)
                && sentence.Contains("申请", StringComparison.Ordinal) && sentence.Contains("知道", StringComparison.Ordinal))
            {
                return new(ItemElement.Remedies, sentence);
            }
        }

        return null;
    }
}
