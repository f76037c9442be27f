using ExcelDataReader;
using QuanZe.Sdk.Import;

namespace QuanZe.Excel.Reading;

/// <summary>The sheet at which an Excel reader stands (工作表).</summary>
internal sealed class ExcelSheet : ISheetSource
{
    private readonly ExcelSource _workbook;
    private readonly IExcelDataReader _reader;
    private readonly int _columns;
    private readonly string?[] _buffer;

    public ExcelSheet(ExcelSource workbook, IExcelDataReader reader, int columnLimit)
    {
        _workbook = workbook;
        _reader = reader;
        _columns = Math.Min(reader.FieldCount, columnLimit);
        _buffer = new string?[_columns];
        Name = reader.Name;
        ColumnCount = reader.FieldCount;
        Visibility = reader.VisibleState switch
        {
            "hidden" => SheetVisibility.Hidden,
            "veryhidden" => SheetVisibility.VeryHidden,
            _ => SheetVisibility.Visible,
        };
        MergedRanges = [.. (reader.MergeCells ?? []).Select(range => new MergedRange(range.FromRow + 1, range.FromColumn + 1, range.ToRow + 1, range.ToColumn + 1))];
    }

    public string Name { get; }

    public SheetVisibility Visibility { get; }

    public int ColumnCount { get; }

    public IReadOnlyList<MergedRange> MergedRanges { get; }

    public IEnumerable<SheetRow> ReadRows()
    {
        for (var number = 1; ExcelSource.At(new(_workbook.FileName, Name, number), _reader.Read); number++)
        {
            yield return Row(number);
        }
    }

    private SheetRow Row(int number)
    {
        var filled = 0;
        for (var i = 0; i < _columns; i++)
        {
            _buffer[i] = CellValue.Text(_reader, i);
            filled = _buffer[i] is { Length: > 0 } ? i + 1 : filled;
        }

        // A row of height 0 is hidden.
        return new(number, _buffer[..filled], _reader.RowHeight == 0);
    }
}
