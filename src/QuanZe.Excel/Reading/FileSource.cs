using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Import;

namespace QuanZe.Excel.Reading;

/// <summary>A file of any kind that lists come in (清单文件): its bytes decide how it is read.</summary>
internal sealed class FileSource(string fileName, Func<byte[]> readBytes, ImportLimits limits) : IWorkbookSource
{
    private static readonly string[] WorkbookExtensions = [".xls", ".xlsx", ".xlsm", ".et"];

    private IWorkbookSource? _source;

    public string FileName => fileName;

    public string Sha256 => _source?.Sha256 ?? "";

    public IEnumerable<ISheetSource> ReadSheets()
    {
        _source = Open(readBytes());
        return _source.ReadSheets();
    }

    private IWorkbookSource Open(byte[] bytes) => FileContainers.Detect(bytes) switch
    {
        FileContainer.Ole or FileContainer.Zip => new ExcelSource(fileName, bytes, limits),
        FileContainer.Text when !IsNamedAsWorkbook() || bytes.Contains((byte)'\t') => new CsvSource(fileName, bytes, limits),
        FileContainer.Empty => throw ImportException.At(FindingCodes.FileEmpty, new(fileName)),
        FileContainer.Markup => throw ImportException.At(FindingCodes.MarkupNotWorkbook, new(fileName)),
        FileContainer.Pdf => throw ImportException.At(FindingCodes.NotAWorkbook, new(fileName), "PDF"),
        FileContainer.Json => throw ImportException.At(FindingCodes.NotAWorkbook, new(fileName), "JSON"),
        FileContainer.Text => throw ImportException.At(FindingCodes.NotAWorkbook, new(fileName), "TXT"),
        _ => throw ImportException.At(FindingCodes.NotAWorkbook, new(fileName)),
    };

    // Many systems write text with tabs under the name of a workbook; plain text under it is a mistake.
    private bool IsNamedAsWorkbook() => WorkbookExtensions.Contains(Path.GetExtension(fileName), StringComparer.OrdinalIgnoreCase);
}
