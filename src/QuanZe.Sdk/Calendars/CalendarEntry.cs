namespace QuanZe.Sdk.Calendars;

/// <summary>Days on which the calendar departs from the week (节假日安排): a holiday, or a weekend on which people work (调休).</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, itself included.</param>
/// <param name="IsWorking">True for a weekend on which people work; false for a holiday.</param>
/// <param name="Occasion">The occasion, for example 春节.</param>
/// <param name="Source">The notice that arranges it.</param>
public sealed record CalendarEntry(DateOnly From, DateOnly To, bool IsWorking, string Occasion, string Source);
