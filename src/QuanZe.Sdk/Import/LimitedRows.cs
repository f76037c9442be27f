using System.Globalization;
using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Import;

/// <summary>The rows of a sheet, refused when they exceed a limit (行数与字数上限).</summary>
internal sealed class LimitedRows(ImportRun run, string file, ISheetSource sheet)
{
    /// <summary>Reads the rows one at a time.</summary>
    /// <exception cref="ImportException">A limit is exceeded; the place of the first row too many is named.</exception>
    public IEnumerable<SheetRow> Read()
    {
        var limits = run.Options.Limits;
        var blank = 0;
        var count = 0;
        foreach (var row in sheet.ReadRows())
        {
            var characters = Characters(row);
            blank = characters == 0 ? blank + 1 : 0;
            run.Characters += characters;
            Check(++count > limits.Rows, FindingCodes.TooManyRows, row, limits.Rows);
            Check(blank > limits.BlankRowsOnEnd, FindingCodes.FarCell, row, limits.BlankRowsOnEnd);
            Check(run.Characters > limits.Characters, FindingCodes.TooMuchText, row, limits.Characters);
            yield return row;
        }
    }

    private static long Characters(SheetRow row)
    {
        var characters = 0L;
        foreach (var cell in row.Cells)
        {
            characters += cell?.Length ?? 0;
        }

        return characters;
    }

    private void Check(bool isExceeded, FindingCode code, SheetRow row, long limit)
    {
        if (isExceeded)
        {
            throw ImportException.At(code, new(file, sheet.Name, row.Number, 1), limit.ToString(CultureInfo.InvariantCulture));
        }
    }
}
