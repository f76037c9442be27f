using System.Globalization;
using QuanZe.Sdk.Calendars;

namespace QuanZe.Rules.Life;

/// <summary>The limit of a step as it stands on a day (时限).</summary>
/// <param name="Due">The last day; null when no limit runs.</param>
/// <param name="Today">The day.</param>
/// <param name="Calendar">The working days.</param>
public sealed record Deadline(DateOnly? Due, DateOnly Today, WorkingDayCalendar Calendar)
{
    /// <summary>Whether the limit has passed.</summary>
    public bool IsOver => Due is { } due && Today > due;

    /// <summary>The number of working days beyond the limit; 0 while it has not passed.</summary>
    public int Beyond => IsOver ? Calendar.WorkingDaysBetween(Due!.Value, Today) : 0;

    /// <summary>The last day as texts print it; — when no limit runs.</summary>
    public string DueText => Due is { } due ? Text(due) : "—";

    /// <summary>The day as texts print it.</summary>
    public string TodayText => Text(Today);

    /// <summary>The working days beyond the limit as texts print them.</summary>
    public string BeyondText => Beyond.ToString(CultureInfo.InvariantCulture);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
