using QuanZe.Sdk.Calendars;

namespace QuanZe.Rules.Alignment.Legality;

/// <summary>When an item changed and when the change was published (变更和公布日期). A fact that hosts may add: lists do not state it.</summary>
/// <remarks>Source: 政府信息公开条例 第二十条, 第二十六条: within twenty working days, unless a place sets fewer.</remarks>
/// <param name="itemId">The id of the item.</param>
/// <param name="changed">The day of the change.</param>
/// <param name="published">The day of publication; null when it is not published yet.</param>
public sealed class PublicationRecord(string itemId, DateOnly changed, DateOnly? published)
{
    /// <summary>The id of the item.</summary>
    public string ItemId { get; } = itemId;

    /// <summary>The day of the change.</summary>
    public DateOnly Changed { get; } = changed;

    /// <summary>The day of publication; null when it is not published yet.</summary>
    public DateOnly? Published { get; } = published;

    /// <summary>The last day on which publication is in time, by the working days of the shipped calendar.</summary>
    /// <param name="workingDays">The working days allowed.</param>
    public DateOnly Due(int workingDays) => WorkingDayCalendar.China.AddWorkingDays(Changed, workingDays);

    /// <summary>Whether publication came too late, or has not come by a day.</summary>
    /// <param name="date">The day as of which is judged.</param>
    /// <param name="workingDays">The working days allowed.</param>
    public bool IsLate(DateOnly date, int workingDays) => (Published ?? date) > Due(workingDays);
}
