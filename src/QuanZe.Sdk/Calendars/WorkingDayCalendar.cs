using System.Collections.Frozen;

namespace QuanZe.Sdk.Calendars;

/// <summary>Which days are working days (工作日历): Monday to Friday but for holidays, and the weekends that are worked in exchange (调休).</summary>
/// <remarks>
/// Immutable and safe to share. A year is known when the calendar holds entries for it; in other years only weekends are known, and
/// <see cref="Covers"/> says so: the arrangement of a year is published in the autumn before it.
/// Limits are counted as 民法典 第二百零一条 and 第二百零三条 do: the first day does not count, and a limit in calendar days that ends on a day off ends on the next working day.
/// </remarks>
public sealed class WorkingDayCalendar
{
    private readonly FrozenDictionary<DateOnly, bool> _exceptions;
    private readonly FrozenSet<int> _years;

    /// <summary>A calendar of given entries.</summary>
    /// <param name="entries">Holidays and worked weekends, in any order.</param>
    /// <exception cref="ArgumentException">An entry ends before it begins, or two entries say different things of one day; the message names it.</exception>
    public WorkingDayCalendar(params IEnumerable<CalendarEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        Entries = entries.OrderBy(entry => entry.From).ThenBy(entry => entry.To).ToValueList();
        var exceptions = new Dictionary<DateOnly, bool>();
        foreach (var entry in Entries)
        {
            if (entry.To < entry.From)
            {
                throw new ArgumentException($"The entry {entry.Occasion} ends on {entry.To:yyyy-MM-dd}, before it begins on {entry.From:yyyy-MM-dd}.", nameof(entries));
            }

            for (var day = entry.From; day <= entry.To; day = day.AddDays(1))
            {
                if (!exceptions.TryAdd(day, entry.IsWorking) && exceptions[day] != entry.IsWorking)
                {
                    throw new ArgumentException($"{day:yyyy-MM-dd} is both a holiday and a working day.", nameof(entries));
                }
            }
        }

        _exceptions = exceptions.ToFrozenDictionary();
        _years = exceptions.Keys.Select(day => day.Year).ToFrozenSet();
    }

    /// <summary>The calendar that QuanZe ships: the arrangements of the State Council's office for 2024, 2025 and 2026.</summary>
    public static WorkingDayCalendar China { get; } = new(CalendarFile.Shipped());

    /// <summary>The holidays and worked weekends, in order of their days.</summary>
    public ValueList<CalendarEntry> Entries { get; }

    /// <summary>This calendar with further entries, for example those of the coming year.</summary>
    /// <param name="entries">The entries.</param>
    /// <exception cref="ArgumentException">An entry contradicts another.</exception>
    public WorkingDayCalendar With(params IEnumerable<CalendarEntry> entries) => new(Entries.Concat(entries));

    /// <summary>Whether the holidays of all years from one day to another are known.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    public bool Covers(DateOnly from, DateOnly to) => Enumerable.Range(from.Year, Math.Max(1, to.Year - from.Year + 1)).All(_years.Contains);

    /// <summary>Whether people work on a day.</summary>
    /// <param name="day">The day.</param>
    public bool IsWorkingDay(DateOnly day) => _exceptions.TryGetValue(day, out var isWorking) ? isWorking : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The first working day that is not before a day.</summary>
    /// <param name="day">The day.</param>
    public DateOnly FirstWorkingDayFrom(DateOnly day)
    {
        while (!IsWorkingDay(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>The working day that many working days after a day, which itself does not count.</summary>
    /// <param name="start">The day.</param>
    /// <param name="days">The number of working days, 0 or more; 0 gives the day itself.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    public DateOnly AddWorkingDays(DateOnly start, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var day = start;
        for (var left = days; left > 0; left--)
        {
            day = FirstWorkingDayFrom(day.AddDays(1));
        }

        return day;
    }

    /// <summary>The number of working days after one day up to another, the last included; negative when the other is earlier.</summary>
    /// <param name="from">The day that does not count.</param>
    /// <param name="to">The last day.</param>
    public int WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            return -WorkingDaysBetween(to, from);
        }

        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
        {
            count += IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The last day of a limit that begins with an event on a day (期限届满日).</summary>
    /// <param name="start">The day of the event, which does not count.</param>
    /// <param name="days">The number of days, 0 or more.</param>
    /// <param name="unit">Which days are counted; <see cref="DayUnit.Unspecified"/> counts working days, as 行政许可法 第八十二条 does for limits that do not say.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    public DateOnly Due(DateOnly start, int days, DayUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        return unit == DayUnit.CalendarDays ? FirstWorkingDayFrom(start.AddDays(days)) : AddWorkingDays(start, days);
    }
}
