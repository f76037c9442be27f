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
    private const int LongestCell = 32_767;
    private const string CutMark = "…（已截断）";
    private const uint BodyStyle = 1;
    private const uint HeaderStyle = 2;

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
        using (var writer = OpenXmlWriter.Create(part))
        {
            writer.WriteStartElement(new Worksheet());
            writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
            writer.WriteElement(View(index == 0));
            writer.WriteElement(new Columns(columns.Select((column, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = column.Width, CustomWidth = true })));
            count = WriteRows(writer, columns, rows);
            writer.WriteElement(new AutoFilter { Reference = $"A1:{ColumnName(columns.Count)}{count}" });
            writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.2, Footer = 0.2 });
            writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
            writer.WriteElement(new HeaderFooter(new OddFooter("&C&P / &N")));
            writer.WriteEndElement();
        }

        _sheets.Append(new Sheet { Id = _workbook.GetIdOfPart(part), SheetId = index + 1, Name = title });
        var quoted = title.Replace("'", "''", StringComparison.Ordinal);
        _names.Append(new DefinedName($"'{quoted}'!$A$1:${ColumnName(columns.Count)}${count}") { Name = "_xlnm._FilterDatabase", LocalSheetId = index, Hidden = true });
        _names.Append(new DefinedName($"'{quoted}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = index });
    }

    public void Dispose()
    {
        _workbook.Workbook = new Workbook(_sheets, _names);
        _workbook.Workbook.Save();
        _document.Dispose();
    }

    private static int WriteRows(OpenXmlWriter writer, IReadOnlyCollection<TableColumn> columns, IEnumerable<IEnumerable<TableCell>> rows)
    {
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, columns.Select(column => (TableCell)column.Heading), HeaderStyle);
        var count = 1;
        foreach (var row in rows)
        {
            WriteRow(writer, row, BodyStyle);
            count++;
        }

        writer.WriteEndElement();
        return count;
    }

    private static void WriteRow(OpenXmlWriter writer, IEnumerable<TableCell> cells, uint style)
    {
        writer.WriteStartElement(new Row());
        foreach (var cell in cells)
        {
            writer.WriteStartElement(new Cell { DataType = CellValues.InlineString, StyleIndex = style });
            writer.WriteElement(Content(cell));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static InlineString Content(TableCell cell)
    {
        var segments = cell.Segments;
        if (segments.Count <= 1 && (segments.IsEmpty || segments[0].Kind == SegmentKind.Equal))
        {
            return new InlineString(Plain(segments.IsEmpty ? "" : segments[0].Text, LongestCell));
        }

        var content = new InlineString();
        var room = LongestCell;
        foreach (var (kind, text) in segments)
        {
            var run = kind == SegmentKind.Equal ? new Run() : new Run(new RunProperties(new Bold(), new Color { Rgb = "FFC00000" }));
            run.Append(Plain(text, room));
            content.Append(run);
            room = Math.Max(0, room - text.Length);
        }

        return content;
    }

    private static Text Plain(string text, int room)
    {
        var clean = WithoutControls(text);
        return new Text(clean.Length <= room ? clean : room > CutMark.Length ? clean[..(room - CutMark.Length)] + CutMark : "") { Space = SpaceProcessingModeValues.Preserve };
    }

    // XML has no place for control characters and lone surrogates.
    private static string WithoutControls(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsWritable(text, i))
            {
                return string.Concat(text.Where((_, at) => IsWritable(text, at)));
            }
        }

        return text;
    }

    private static bool IsWritable(string text, int i) => text[i] switch
    {
        '\n' or '\t' => true,
        < ' ' or '\ufffe' or '\uffff' => false,
        var c when char.IsHighSurrogate(c) => i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]),
        var c when char.IsLowSurrogate(c) => i > 0 && char.IsHighSurrogate(text[i - 1]),
        _ => true,
    };

    private static SheetViews View(bool isFirst) => new(new SheetView(
        new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
        new Selection { Pane = PaneValues.BottomLeft, ActiveCell = "A2", SequenceOfReferences = new ListValue<StringValue> { InnerText = "A2" } })
    {
        WorkbookViewId = 0,
        TabSelected = isFirst,
    });

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

    private static string ColumnName(int number)
    {
        var name = "";
        for (var rest = number; rest > 0; rest = (rest - 1) / 26)
        {
            name = (char)('A' + ((rest - 1) % 26)) + name;
        }

        return name;
    }
}
