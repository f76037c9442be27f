using System.Globalization;
using Sylvan.Data.Csv;

namespace QuanZe.Sdk.Calendars;

/// <summary>Reads calendar entries from CSV (工作日历文件): <c>date,day,occasion,source</c>.</summary>
/// <remarks><c>date</c> is a day or a range <c>2026-02-15..2026-02-23</c>; <c>day</c> is <c>holiday</c> or <c>working</c>. The shipped calendar has the same shape.</remarks>
public static class CalendarFile
{
    /// <summary>Reads all entries.</summary>
    /// <param name="reader">The text; left open.</param>
    /// <exception cref="FormatException">A line cannot be read; the message names it.</exception>
    public static ValueList<CalendarEntry> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        using var csv = CsvDataReader.Create(reader, new CsvDataReaderOptions { OwnsReader = false });
        var entries = new List<CalendarEntry>();
        while (csv.Read())
        {
            entries.Add(ReadEntry(csv));
        }

        return entries.ToValueList();
    }

    internal static ValueList<CalendarEntry> Shipped()
    {
        using var stream = typeof(CalendarFile).Assembly.GetManifestResourceStream("QuanZe.Sdk.Calendars.holidays.csv")!;
        using var reader = new StreamReader(stream);
        return Read(reader);
    }

    private static CalendarEntry ReadEntry(CsvDataReader csv)
    {
        var (text, day) = csv.RowFieldCount == 4 ? (csv.GetString(0), csv.GetString(1)) : throw Unreadable(csv, "four fields are needed: date, day, occasion, source");
        var split = text.IndexOf("..", StringComparison.Ordinal);
        var (first, last) = split < 0 ? (text, text) : (text[..split], text[(split + 2)..]);
        if (!TryDay(first, out var from) || !TryDay(last, out var to))
        {
            throw Unreadable(csv, $"'{text}' is neither a day nor a range of days");
        }

        return day is "holiday" or "working"
            ? new CalendarEntry(from, to, day == "working", csv.GetString(2), csv.GetString(3))
            : throw Unreadable(csv, $"'{day}' is neither holiday nor working");
    }

    private static bool TryDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static FormatException Unreadable(CsvDataReader csv, string why) => new($"Calendar, row {csv.RowNumber}: {why}.");
}
