using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace QuanZe.Excel.Tests.Reading;

/// <summary>Packs invented workbooks part by part, so that tests can put into them what no spreadsheet program would write.</summary>
internal sealed class XlsxBuilder
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, string State, string Xml)> _sheets = [];
    private readonly List<(string Path, byte[] Content)> _parts = [];

    public static string[] Header { get; } = ["序号", "事项名称", "事项类型", "设定依据"];

    /// <summary>A workbook with one sheet of two items.</summary>
    public static byte[] Plain() => new XlsxBuilder().Sheet("清单", [Header, ["1", "取水许可", "行政许可", "《水法》第七条"], ["2", "水利检查", "行政检查", "《水法》第四十三条"]]).Build();

    /// <summary>Adds a sheet of texts.</summary>
    public XlsxBuilder Sheet(string name, IReadOnlyList<string?[]> rows, string state = "visible", string tail = "", int hiddenRow = 0)
    {
        var xml = new StringBuilder();
        for (var i = 0; i < rows.Count; i++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{i + 1}\"{(i + 1 == hiddenRow ? " hidden=\"1\"" : "")}>");
            for (var j = 0; j < rows[i].Length; j++)
            {
                if (rows[i][j] is { } text)
                {
                    // A text that begins with < is the cell's own XML.
                    var cell = text.StartsWith('<') ? text : $" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>";
                    xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + j)}{i + 1}\"").Append(cell.StartsWith('<') ? cell[1..] : cell);
                }
            }

            xml.Append("</row>");
        }

        return Raw(name, $"<sheetData>{xml}</sheetData>{tail}", state);
    }

    /// <summary>Adds a sheet of raw XML.</summary>
    public XlsxBuilder Raw(string name, string content, string state = "visible", string prolog = "")
    {
        _sheets.Add((name, state, $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>{prolog}<worksheet xmlns=\"{Main}\">{content}</worksheet>"));
        return this;
    }

    /// <summary>Adds a part of any kind.</summary>
    public XlsxBuilder Part(string path, byte[] content)
    {
        _parts.Add((path, content));
        return this;
    }

    public byte[] Build()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var numbers = Enumerable.Range(1, _sheets.Count).ToArray();
            Write(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
            Write(archive, "_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Write(archive, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>"
                + string.Concat(numbers.Select(n => $"<sheet name=\"{_sheets[n - 1].Name}\" sheetId=\"{n}\" state=\"{_sheets[n - 1].State}\" r:id=\"rId{n}\"/>")) + "</sheets></workbook>");
            Write(archive, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + string.Concat(numbers.Select(n => $"<Relationship Id=\"rId{n}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{n}.xml\"/>"))
                + $"<Relationship Id=\"rId{_sheets.Count + 1}\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/></Relationships>");
            Write(archive, "xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"yyyy年m月d日\"/><numFmt numFmtId=\"165\" formatCode=\"000000\"/></numFmts><cellXfs count=\"5\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"14\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>");
            foreach (var n in numbers)
            {
                Write(archive, $"xl/worksheets/sheet{n}.xml", _sheets[n - 1].Xml);
            }

            foreach (var (path, content) in _parts)
            {
                using var entry = archive.CreateEntry(path).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static void Write(ZipArchive archive, string path, string xml)
    {
        using var writer = new StreamWriter(archive.CreateEntry(path).Open(), new UTF8Encoding(false));
        writer.Write(xml);
    }
}
