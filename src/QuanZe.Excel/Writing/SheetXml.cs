using System.Globalization;
using System.Text;
using System.Xml;
using QuanZe.Sdk.Reporting;
using QuanZe.Sdk.Text;

namespace QuanZe.Excel.Writing;

/// <summary>The XML of one sheet as a stream (工作表内容): rows are written as they come, no object stands for a cell.</summary>
internal sealed class SheetXml(Stream stream) : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const int LongestCell = 32_767;
    private const string CutMark = "…（已截断）";
    private const string BodyStyle = "1";
    private const string HeaderStyle = "2";

    private readonly XmlWriter _xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CheckCharacters = false });

    /// <summary>Writes the sheet; returns the number of rows, the header included.</summary>
    public int Write(IReadOnlyCollection<TableColumn> columns, IEnumerable<IEnumerable<TableCell>> rows, bool isFirst)
    {
        _xml.WriteStartDocument();
        _xml.WriteStartElement("worksheet", Main);
        _xml.WriteRaw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        _xml.WriteRaw($"<sheetViews><sheetView{(isFirst ? " tabSelected=\"1\"" : "")} workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\"A2\" sqref=\"A2\"/></sheetView></sheetViews>");
        WriteColumns(columns);
        _xml.WriteStartElement("sheetData", Main);
        WriteRow(columns.Select(column => (TableCell)column.Heading), HeaderStyle);
        var count = 1;
        foreach (var row in rows)
        {
            WriteRow(row, BodyStyle);
            count++;
        }

        _xml.WriteEndElement();
        _xml.WriteRaw($"<autoFilter ref=\"A1:{ColumnName(columns.Count)}{count.ToString(CultureInfo.InvariantCulture)}\"/>");
        _xml.WriteRaw("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.2\" footer=\"0.2\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/><headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>");
        _xml.WriteEndElement();
        _xml.WriteEndDocument();
        return count;
    }

    public void Dispose() => _xml.Dispose();

    /// <summary>The letters of a column counted from 1: A, Z, AA.</summary>
    public static string ColumnName(int number)
    {
        var name = "";
        for (var rest = number; rest > 0; rest = (rest - 1) / 26)
        {
            name = (char)('A' + ((rest - 1) % 26)) + name;
        }

        return name;
    }

    private void WriteColumns(IEnumerable<TableColumn> columns)
    {
        _xml.WriteStartElement("cols", Main);
        var number = 0;
        foreach (var column in columns)
        {
            number++;
            _xml.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"<col min=\"{number}\" max=\"{number}\" width=\"{column.Width}\" customWidth=\"1\"/>"));
        }

        _xml.WriteEndElement();
    }

    private void WriteRow(IEnumerable<TableCell> cells, string style)
    {
        _xml.WriteStartElement("row", Main);
        foreach (var cell in cells)
        {
            _xml.WriteStartElement("c", Main);
            _xml.WriteAttributeString("s", style);
            _xml.WriteAttributeString("t", "inlineStr");
            _xml.WriteStartElement("is", Main);
            WriteContent(cell);
            _xml.WriteEndElement();
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private void WriteContent(TableCell cell)
    {
        var segments = cell.Segments;
        if (segments.Count <= 1 && (segments.IsEmpty || segments[0].Kind == SegmentKind.Equal))
        {
            WriteText(segments.IsEmpty ? "" : segments[0].Text, LongestCell);
            return;
        }

        var room = LongestCell;
        foreach (var (kind, text) in segments)
        {
            _xml.WriteStartElement("r", Main);
            if (kind != SegmentKind.Equal)
            {
                _xml.WriteRaw("<rPr><b/><color rgb=\"FFC00000\"/></rPr>");
            }

            WriteText(text, room);
            _xml.WriteEndElement();
            room = Math.Max(0, room - text.Length);
        }
    }

    private void WriteText(string text, int room)
    {
        var clean = WithoutControls(text);
        _xml.WriteStartElement("t", Main);
        _xml.WriteAttributeString("xml", "space", null, "preserve");
        _xml.WriteString(clean.Length <= room ? clean : room > CutMark.Length ? clean[..(room - CutMark.Length)] + CutMark : "");
        _xml.WriteEndElement();
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
}
