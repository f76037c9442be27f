using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Law.Coercion;

/// <summary>Finds the kinds of coercion that a stretch of text names (强制种类识别).</summary>
internal static class CoercionScanner
{
    // Longer words before the words that they contain.
    private static readonly (string Words, CoercionKind Kind)[] Vocabulary =
    [
        ("限制人身自由", CoercionKind.Liberty), ("强制隔离", CoercionKind.Liberty), ("强制戒毒", CoercionKind.Liberty), ("强制带离", CoercionKind.Liberty), ("约束至酒醒", CoercionKind.Liberty),
        ("查封", CoercionKind.Sealing), ("封存", CoercionKind.Sealing),
        ("扣押", CoercionKind.Seizure), ("暂扣", CoercionKind.Seizure), ("扣留", CoercionKind.Seizure),
        ("冻结", CoercionKind.Freezing),
        ("滞纳金", CoercionKind.Surcharge), ("加处罚款", CoercionKind.Surcharge),
        ("划拨", CoercionKind.Transfer),
        ("拍卖", CoercionKind.Auction),
        ("强制恢复", CoercionKind.Restoration), ("强制排除", CoercionKind.Restoration),
        ("代履行", CoercionKind.SubstitutePerformance), ("代为", CoercionKind.SubstitutePerformance), ("指定有", CoercionKind.SubstitutePerformance),
        ("强制拆除", CoercionKind.OtherExecution), ("强制执行", CoercionKind.OtherExecution), ("强行拆除", CoercionKind.OtherExecution), ("强制清除", CoercionKind.OtherExecution), ("强制搬迁", CoercionKind.OtherExecution),
        ("临时控制措施", CoercionKind.OtherMeasure), ("先行登记保存", CoercionKind.OtherMeasure), ("强制收回", CoercionKind.OtherExecution), ("强制铲除", CoercionKind.OtherExecution), ("强制扑杀", CoercionKind.OtherMeasure),
    ];

    // What follows is the court's to do, or has been done before.
    private static readonly string[] NotTheOrgans = ["人民法院", "法院"];

    public static void Scan(DenseText dense, int start, int end, ItemElement element, int citation, List<CoercionMention> found)
    {
        var text = dense.Text.AsSpan();
        foreach (var (words, kind) in Vocabulary)
        {
            for (var i = start; i < end; i++)
            {
                var at = text[i..end].IndexOf(words);
                if (at < 0)
                {
                    break;
                }

                i += at;
                if (IsOwn(text, i, kind, citation))
                {
                    var (rawStart, length) = dense.Span(i, i + words.Length);
                    found.Add(new(kind, new TextPlace(element, rawStart, length, words), citation));
                }
            }
        }
    }

    private static bool IsOwn(ReadOnlySpan<char> text, int i, CoercionKind kind, int citation)
    {
        if (Sentences.IsInTitle(text, i) || text[Math.Max(0, i - 2)..i].Contains('被') || text[Math.Max(0, i - 2)..i].Contains('已') || (citation >= 0 && Sentences.IsCircumstance(text, i)))
        {
            return false;
        }

        var clause = text[Sentences.ClauseStart(text, i)..Sentences.ClauseEnd(text, i)];
        var after = text[i..Math.Min(text.Length, i + 14)];
        return kind switch
        {
            // 申请人民法院强制执行 is the court's execution.
            CoercionKind.OtherExecution or CoercionKind.Auction or CoercionKind.Transfer => !Mentions(clause, NotTheOrgans),
            // A licence that is withheld is a penalty.
            CoercionKind.Seizure when after.StartsWith("暂扣") => !after.Contains('证') && !after.Contains("执照", StringComparison.Ordinal),
            CoercionKind.SubstitutePerformance when after.StartsWith("指定有") => clause.Contains("单位", StringComparison.Ordinal) && clause.Contains('代'),
            CoercionKind.SubstitutePerformance when after.StartsWith("代为") => !after.StartsWith("代为保管") && !after.StartsWith("代为办理"),
            _ => true,
        };
    }

    private static bool Mentions(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
