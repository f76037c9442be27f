using System.IO.Compression;
using System.Xml;

namespace QuanZe.Excel.Reading;

/// <summary>Finds the cells of an .xlsx file that hold an error value (单元格错误值), which the library underneath hands over as blank.</summary>
internal static class ErrorCells
{
    private const int BlockBytes = 1 << 16;
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = true };

    /// <summary>The references of such cells by sheet name; sheets without any are absent. A part that cannot be read is left to the reader of the workbook to report.</summary>
    public static Dictionary<string, List<string>> Find(byte[] workbook)
    {
        var found = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        try
        {
            using var archive = new ZipArchive(new MemoryStream(workbook, writable: false), ZipArchiveMode.Read);
            var suspects = archive.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.OrdinalIgnoreCase) && MayHoldErrors(entry)).ToArray();
            if (suspects.Length == 0)
            {
                return found;
            }

            var names = SheetNames(archive);
            foreach (var entry in suspects)
            {
                if (names.TryGetValue(entry.FullName, out var name) && Cells(entry) is { Count: > 0 } cells)
                {
                    found[name] = cells;
                }
            }
        }
        catch (Exception fault) when (fault is XmlException or InvalidDataException or IOException)
        {
            found.Clear();
        }

        return found;
    }

    // Most sheets hold none: a search for the bytes costs a tenth of reading the XML.
    private static bool MayHoldErrors(ZipArchiveEntry entry)
    {
        var mark = " t=\"e\""u8;
        using var stream = entry.Open();
        var block = new byte[BlockBytes];
        var kept = 0;
        while (stream.Read(block, kept, block.Length - kept) is var read and > 0)
        {
            var filled = block.AsSpan(0, kept + read);
            if (filled.IndexOf(mark) >= 0)
            {
                return true;
            }

            kept = Math.Min(mark.Length - 1, filled.Length);
            filled[^kept..].CopyTo(block);
        }

        return false;
    }

    // The part of a sheet stands in the relations of the workbook, under the id that the list of sheets names.
    private static Dictionary<string, string> SheetNames(ZipArchive archive)
    {
        var targets = Elements(archive.GetEntry("xl/_rels/workbook.xml.rels"), "Relationship", reader => (reader.GetAttribute("Id"), reader.GetAttribute("Target")))
            .ToDictionary(relation => relation.Item1 ?? "", relation => relation.Item2 ?? "", StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (id, name) in Elements(archive.GetEntry("xl/workbook.xml"), "sheet", reader => (reader.GetAttribute("id", Relationships), reader.GetAttribute("name"))))
        {
            if (targets.TryGetValue(id ?? "", out var target))
            {
                names[target.StartsWith('/') ? target[1..] : $"xl/{target}"] = name ?? "";
            }
        }

        return names;
    }

    private static List<string> Cells(ZipArchiveEntry entry) =>
        [.. Elements(entry, "c", reader => reader.GetAttribute("t") == "e" ? reader.GetAttribute("r") : null).OfType<string>()];

    private static IEnumerable<T> Elements<T>(ZipArchiveEntry? entry, string name, Func<XmlReader, T> select)
    {
        if (entry is null)
        {
            yield break;
        }

        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, Safe);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == name)
            {
                yield return select(reader);
            }
        }
    }
}
