using System.Globalization;
using ExcelDataReader;

namespace QuanZe.Excel.Reading;

/// <summary>The text that a cell shows (单元格文字), as far as the value and its number format tell.</summary>
internal static class CellValue
{
    private const int FirstOwnFormat = 164;

    /// <summary>The text of a cell, or null when it is empty or holds an error.</summary>
    public static string? Text(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        null => null,
        string text => text.Contains('\r', StringComparison.Ordinal) ? text.ReplaceLineEndings("\n") : text,
        double number => Number(number, reader.GetNumberFormatIndex(column) >= FirstOwnFormat ? reader.GetNumberFormatString(column) : null),
        int number => Number(number, reader.GetNumberFormatIndex(column) >= FirstOwnFormat ? reader.GetNumberFormatString(column) : null),
        DateTime time => Time(time),
        TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
        bool truth => truth ? "TRUE" : "FALSE",
        var other => Convert.ToString(other, CultureInfo.InvariantCulture),
    };

    // The digits are those of the value: a code kept as a number of more than fifteen digits comes out as 1.23E+19 and is reported, never rebuilt.
    private static string Number(double number, string? format)
    {
        if (format is not null && IsDate(format) && number is >= 1 and < 2_958_466)
        {
            return Time(DateTime.FromOADate(number));
        }

        var text = number.ToString("R", CultureInfo.InvariantCulture);
        var isPadded = format is { Length: > 1 } && format.All(c => c == '0') && number >= 0 && number % 1 == 0 && number < 1e15;
        return isPadded ? text.PadLeft(format!.Length, '0') : text;
    }

    // yyyy年m月d日 without quotes is not taken for a date by the library underneath.
    private static bool IsDate(string format) =>
        format.Contains('年', StringComparison.Ordinal) || (format.Contains('y', StringComparison.OrdinalIgnoreCase) && format.Contains('m', StringComparison.OrdinalIgnoreCase));

    private static string Time(DateTime time) =>
        time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : time.Date == new DateTime(1899, 12, 31) ? "HH:mm:ss" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
