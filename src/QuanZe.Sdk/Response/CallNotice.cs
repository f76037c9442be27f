using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Response;

/// <summary>A notice to whose turn it is (提醒督办): a reminder, a warning, or supervision.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="To">The organisation whose turn it was.</param>
/// <param name="Due">The last day of the step it is about.</param>
/// <param name="Text">The words of the notice.</param>
/// <param name="At">When it was given.</param>
public sealed record CallNotice(NoticeKind Kind, string To, DateOnly? Due, string Text, DateTimeOffset At);

/// <summary>The kinds of notice (提醒督办类别), the mildest first.</summary>
public enum NoticeKind
{
    /// <summary>The limit is near (提醒).</summary>
    Reminder = 0,

    /// <summary>The limit has passed (黄牌预警).</summary>
    Yellow = 1,

    /// <summary>The limit has long passed (红牌预警).</summary>
    Red = 2,

    /// <summary>The staffing office supervises the matter (督办).</summary>
    Supervision = 3,
}

/// <summary>Names of the kinds of notice.</summary>
public static class NoticeKinds
{
    /// <summary>The name of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public static Wording Title(this NoticeKind kind) => kind switch
    {
        NoticeKind.Reminder => new("提醒", "reminder"),
        NoticeKind.Yellow => new("黄牌预警", "yellow warning"),
        NoticeKind.Red => new("红牌预警", "red warning"),
        _ => new("督办", "supervision"),
    };
}
