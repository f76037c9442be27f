using QuanZe.Sdk.Calendars;

namespace QuanZe.Generation.Year;

/// <summary>Moments in office hours of the year (年度时钟).</summary>
internal sealed class YearClock(SeededRandom random)
{
    public static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>The last day of the scenario; nothing happens after it.</summary>
    public static readonly DateOnly Today = new(2026, 12, 31);

    private static readonly DateTimeOffset End = new(2026, 12, 31, 18, 0, 0, China);

    public static DateTimeOffset At(DateOnly day, int hour = 9) => new(day.ToDateTime(new TimeOnly(hour, 0)), China);

    public static DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(China).DateTime);

    /// <summary>A moment in office hours of a random working day between two days.</summary>
    public DateTimeOffset Between(DateOnly from, DateOnly to) =>
        At(WorkingDayCalendar.China.FirstWorkingDayFrom(from.AddDays(random.Next(to.DayNumber - from.DayNumber + 1))), 8).AddMinutes(random.Next(9 * 60));

    /// <summary>A moment some working days later, within office hours; null when the year is over by then.</summary>
    public DateTimeOffset? After(DateTimeOffset moment, int workingDays)
    {
        var day = Day(moment);
        var later = workingDays == 0
            ? moment.AddMinutes(5 + random.Next(90))
            : At(WorkingDayCalendar.China.AddWorkingDays(day, workingDays), 8).AddMinutes(30 + random.Next(8 * 60));
        return later <= End ? later : null;
    }
}
