namespace QuanZe.Sdk;

/// <summary>A time limit (时限): its words as published and, where they could be read, a number of days.</summary>
/// <param name="Text">The cell as it stands, for example <c>20个工作日</c>.</param>
/// <param name="Days">The number of days, or null when the words give none.</param>
/// <param name="Unit">The kind of days counted.</param>
public sealed record TimeLimit(string Text, int? Days, DayUnit Unit);

/// <summary>What a time limit counts.</summary>
public enum DayUnit
{
    /// <summary>The text does not say which days are meant.</summary>
    Unspecified = 0,

    /// <summary>Working days (工作日).</summary>
    WorkingDays = 1,

    /// <summary>Calendar days (自然日).</summary>
    CalendarDays = 2,
}
