using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using QuanZe.Sdk;
using QuanZe.Sdk.Reporting;
using QuanZe.Sdk.Text;
using TableColumn = QuanZe.Sdk.Reporting.TableColumn;

namespace QuanZe.Excel.Writing;

/// <summary>Writes sheets to one .xlsx as a stream (写出工作簿): frozen header, filter, widths, wrapped text, nothing that could become a formula.</summary>
/// <remarks>Every cell is an inline string with the style of quoted text, so that <c>=1+1</c> stays a text even when a reader edits and leaves the cell.</remarks>
internal sealed class WorkbookWriter : IDisposable
{
    private readonly SpreadsheetDocument _document;
    private readonly WorkbookPart _workbook;
    private readonly Sheets _sheets = new();
    private readonly DefinedNames _names = new();

    public WorkbookWriter(Stream stream)
    {
        _document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        _workbook = _document.AddWorkbookPart();
        _workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookStyles.Make();
    }

    public void AddSheet(string name, IReadOnlyCollection<TableColumn> columns, IEnumerable<IEnumerable<TableCell>> rows)
    {
        var part = _workbook.AddNewPart<WorksheetPart>();
        var index = (uint)_sheets.ChildElements.Count;
        var title = SheetName(name);
        int count;
        using (var stream = part.GetStream(FileMode.Create))
        using (var writer = new SheetXml(stream))
        {
            count = writer.Write(columns, rows, isFirst: index == 0);
        }

        _sheets.Append(new Sheet { Id = _workbook.GetIdOfPart(part), SheetId = index + 1, Name = title });
        var quoted = title.Replace("'", "''", StringComparison.Ordinal);
        _names.Append(new DefinedName($"'{quoted}'!$A$1:${SheetXml.ColumnName(columns.Count)}${count}") { Name = "_xlnm._FilterDatabase", LocalSheetId = index, Hidden = true });
        _names.Append(new DefinedName($"'{quoted}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = index });
    }

    public void Dispose()
    {
        _workbook.Workbook = new Workbook(_sheets, _names);
        _workbook.Workbook.Save();
        _document.Dispose();
    }

    // A sheet's name has at most 31 characters and none of : \ / ? * [ ]; two names may not be one.
    private string SheetName(string name)
    {
        var clean = string.Concat(name.Where(c => c is not (':' or '\\' or '/' or '?' or '*' or '[' or ']') && c >= ' ')).Trim('\'', ' ');
        clean = clean.Length == 0 ? "Sheet" : clean.Length > 28 ? clean[..28] : clean;
        var taken = _sheets.Elements<Sheet>().Select(sheet => sheet.Name!.Value!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var candidate = clean;
        for (var number = 2; taken.Contains(candidate); number++)
        {
            candidate = string.Create(CultureInfo.InvariantCulture, $"{clean}-{number}");
        }

        return candidate;
    }
}
