using CsCheck;
using QuanZe.Sdk.Calendars;

namespace QuanZe.Sdk.Tests.Calendars;

public sealed class WorkingDayCalendarTests
{
    private static readonly Gen<DateOnly> Day = Gen.Int[0, 1095].Select(days => new DateOnly(2024, 1, 1).AddDays(days));

    [TestCase("2026-02-13", true, TestName = "the Friday before the spring festival")]
    [TestCase("2026-02-14", true, TestName = "a worked Saturday")]
    [TestCase("2026-02-15", false)]
    [TestCase("2026-02-23", false, TestName = "a Monday of the holiday")]
    [TestCase("2026-02-28", true)]
    [TestCase("2026-03-01", false, TestName = "a plain Sunday")]
    [TestCase("2025-10-08", false)]
    [TestCase("2024-02-09", true, TestName = "the last day of the lunar year 2023 was no statutory holiday")]
    public void IsWorkingDay_ShippedCalendar_IsAsArranged(string day, bool expected) =>
        Assert.That(WorkingDayCalendar.China.IsWorkingDay(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)), Is.EqualTo(expected));

    [TestCase(2024, 251)]
    [TestCase(2025, 248)]
    [TestCase(2026, 248)]
    public void WorkingDaysBetween_OfAYear_IsTheOfficialNumber(int year, int expected) =>
        Assert.That(WorkingDayCalendar.China.WorkingDaysBetween(new(year - 1, 12, 31), new(year, 12, 31)), Is.EqualTo(expected));

    [Test]
    public void Due_WorkingDaysOverTheSpringFestival_PassesOverItAndCountsTheWorkedSaturdays() =>
        Assert.That(WorkingDayCalendar.China.Due(new(2026, 2, 12), 5, DayUnit.WorkingDays), Is.EqualTo(new DateOnly(2026, 2, 26)));

    [Test]
    public void Due_CalendarDaysThatEndOnAWorkingDay_EndsThere() =>
        Assert.That(WorkingDayCalendar.China.Due(new(2026, 9, 10), 20, DayUnit.CalendarDays), Is.EqualTo(new DateOnly(2026, 9, 30)));

    [Test]
    public void Due_CalendarDaysThatEndOnNationalDay_EndsAfterTheHoliday() =>
        Assert.That(WorkingDayCalendar.China.Due(new(2026, 9, 11), 20, DayUnit.CalendarDays), Is.EqualTo(new DateOnly(2026, 10, 8)));

    [Test]
    public void Due_UnitNotStated_CountsWorkingDays() =>
        Assert.That(WorkingDayCalendar.China.Due(new(2026, 3, 6), 1, DayUnit.Unspecified), Is.EqualTo(new DateOnly(2026, 3, 9)));

    [Test]
    public void WorkingDaysBetween_DayAfterAddedDays_IsTheirNumber() => Gen.Select(Day, Gen.Int[0, 90]).Sample((start, days) =>
        WorkingDayCalendar.China.WorkingDaysBetween(start, WorkingDayCalendar.China.AddWorkingDays(start, days)) == days);

    [Test]
    public void AddWorkingDays_InTwoSteps_IsTheSameAsInOne() => Gen.Select(Day, Gen.Int[0, 40], Gen.Int[0, 40]).Sample((start, first, second) =>
        WorkingDayCalendar.China.AddWorkingDays(WorkingDayCalendar.China.AddWorkingDays(start, first), second) == WorkingDayCalendar.China.AddWorkingDays(start, first + second));

    [Test]
    public void Due_AnyLimit_EndsOnAWorkingDayAndNeverBeforeAShorterOne() => Gen.Select(Day, Gen.Int[1, 60], Gen.Enum<DayUnit>()).Sample((start, days, unit) =>
    {
        var due = WorkingDayCalendar.China.Due(start, days, unit);
        return WorkingDayCalendar.China.IsWorkingDay(due) && due >= WorkingDayCalendar.China.Due(start, days - 1, unit);
    });

    [Test]
    public void WorkingDaysBetween_DaysExchanged_IsTheNegative() => Gen.Select(Day, Day).Sample((one, other) =>
        WorkingDayCalendar.China.WorkingDaysBetween(one, other) == -WorkingDayCalendar.China.WorkingDaysBetween(other, one));

    [Test]
    public void Covers_YearWithoutArrangement_IsFalse() => Assert.Multiple(() =>
    {
        Assert.That(WorkingDayCalendar.China.Covers(new(2024, 1, 1), new(2026, 12, 31)), Is.True);
        Assert.That(WorkingDayCalendar.China.Covers(new(2026, 12, 20), new(2027, 1, 5)), Is.False);
    });

    [Test]
    public void With_NextYear_KnowsItsHolidays()
    {
        var calendar = WorkingDayCalendar.China.With(new CalendarEntry(new(2027, 1, 1), new(2027, 1, 3), IsWorking: false, "元旦", "测试安排"));

        Assert.That(calendar.IsWorkingDay(new(2027, 1, 1)), Is.False);
        Assert.That(calendar.Covers(new(2027, 1, 1), new(2027, 12, 31)), Is.True);
    }

    [Test]
    public void With_ContradictingEntry_NamesTheDay() =>
        Assert.That(() => WorkingDayCalendar.China.With(new CalendarEntry(new(2026, 2, 14), new(2026, 2, 14), IsWorking: false, "春节", "测试安排")),
            Throws.ArgumentException.With.Message.Contains("2026-02-14 is both a holiday and a working day."));

    [Test]
    public void Constructor_EntryEndsBeforeItBegins_NamesTheEntry() =>
        Assert.That(() => new WorkingDayCalendar(new CalendarEntry(new(2026, 2, 14), new(2026, 2, 13), IsWorking: false, "春节", "测试安排")),
            Throws.ArgumentException.With.Message.Contains("春节 ends on 2026-02-13"));

    [TestCase("date,day,occasion,source\n2026-13-01,holiday,元旦,甲\n", "'2026-13-01' is neither a day nor a range of days")]
    [TestCase("date,day,occasion,source\n2026-01-01,free,元旦,甲\n", "'free' is neither holiday nor working")]
    [TestCase("date,day,occasion,source\n2026-01-01,holiday\n", "four fields are needed")]
    public void Read_LineThatCannotBeRead_SaysWhichAndWhy(string text, string expected)
    {
        using var reader = new StringReader(text);

        Assert.That(() => CalendarFile.Read(reader), Throws.TypeOf<FormatException>().With.Message.StartsWith("Calendar, row 1").And.Message.Contains(expected));
    }
}
