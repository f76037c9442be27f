using QuanZe.Sdk;

namespace QuanZe.Rules.Alignment;

/// <summary>What the responsibilities, remedies and remarks of a row speak of (行内涉及的程序要点).</summary>
[Flags]
public enum RowTopics
{
    /// <summary>Nothing of these.</summary>
    None = 0,

    /// <summary>Standards of discretion (裁量基准).</summary>
    Discretion = 1,

    /// <summary>The time bar of penalties (处罚时效).</summary>
    TimeBar = 2,

    /// <summary>The hearing (听证).</summary>
    Hearing = 4,

    /// <summary>At least two officers (两名以上执法人员).</summary>
    TwoOfficers = 8,

    /// <summary>The notice before the decision (告知).</summary>
    Notice = 16,

    /// <summary>The statement of the party (陈述、申辩).</summary>
    Statement = 32,

    /// <summary>The demand before execution (催告).</summary>
    Demand = 64,

    /// <summary>Publication (公开、公示).</summary>
    Publication = 128,
}

/// <summary>Reads the topics of a row.</summary>
internal static class RowTopicsReader
{
    private static readonly (string Word, RowTopics Topic)[] Words =
    [
        ("裁量", RowTopics.Discretion),
        ("二年内未", RowTopics.TimeBar), ("两年内未", RowTopics.TimeBar), ("2年内未", RowTopics.TimeBar), ("处罚时效", RowTopics.TimeBar), ("追责时效", RowTopics.TimeBar), ("追诉时效", RowTopics.TimeBar),
        ("听证", RowTopics.Hearing),
        ("两人", RowTopics.TwoOfficers), ("二人", RowTopics.TwoOfficers), ("两名", RowTopics.TwoOfficers), ("2人", RowTopics.TwoOfficers), ("2名", RowTopics.TwoOfficers), ("二名", RowTopics.TwoOfficers),
        ("告知", RowTopics.Notice),
        ("申辩", RowTopics.Statement), ("听取当事人", RowTopics.Statement),
        ("催告", RowTopics.Demand),
        ("公开", RowTopics.Publication), ("公示", RowTopics.Publication), ("公布", RowTopics.Publication),
    ];

    public static RowTopics Of(PowerItem item)
    {
        var topics = RowTopics.None;
        foreach (var point in item.Responsibilities)
        {
            topics |= In(point.Text);
        }

        foreach (var column in item.Extra)
        {
            topics |= In(column.Text) | (column.Heading.Contains("裁量", StringComparison.Ordinal) ? RowTopics.Discretion : RowTopics.None);
        }

        return topics | In(item.Remedies) | In(item.Remarks) | In(item.Description);
    }

    private static RowTopics In(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return RowTopics.None;
        }

        var dense = DenseWords.Of(text);
        var topics = RowTopics.None;
        foreach (var (word, topic) in Words)
        {
            topics |= (topics & topic) == 0 && dense.Contains(word, StringComparison.Ordinal) ? topic : RowTopics.None;
        }

        return topics;
    }
}
