using System.Globalization;

namespace QuanZe.Sdk.Import;

/// <summary>A place in a file (位置): the file, and as far as known the sheet, row and column.</summary>
/// <param name="File">The file name without its folder.</param>
/// <param name="Sheet">The sheet; empty when it is not known or there is none.</param>
/// <param name="Row">The row counted from 1; 0 when it is not known.</param>
/// <param name="Column">The column counted from 1; 0 when it is not known.</param>
public sealed record CellPlace(string File, string Sheet = "", int Row = 0, int Column = 0)
{
    /// <summary>The letters of a column as spreadsheets print them: 1 is <c>A</c>, 27 is <c>AA</c>.</summary>
    /// <param name="column">The column counted from 1.</param>
    public static string Letters(int column)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }

    /// <summary>The place as spreadsheets write it, for example <c>list.xls [Sheet1] C3</c>.</summary>
    public override string ToString()
    {
        var sheet = Sheet.Length == 0 ? "" : $" [{Sheet}]";
        var cell = (Row, Column) switch
        {
            (0, _) => "",
            (_, 0) => string.Create(CultureInfo.InvariantCulture, $" {Row}:{Row}"),
            _ => string.Create(CultureInfo.InvariantCulture, $" {Letters(Column)}{Row}"),
        };
        return $"{File}{sheet}{cell}";
    }
}
