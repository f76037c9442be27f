using System.Globalization;
using System.IO.Compression;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Import;

namespace QuanZe.Excel.Reading;

/// <summary>Looks at a packed workbook before it is unpacked (压缩包检查) and refuses what is no workbook or would unpack to an unreasonable size.</summary>
internal static class ArchiveGuard
{
    private const long SmallEntry = 1 << 20;

    /// <summary>Refuses archives that exceed the limits or hold no workbook.</summary>
    /// <exception cref="ImportException">The archive is refused.</exception>
    public static void Check(Stream stream, string file, ImportLimits limits)
    {
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            CheckSizes(archive, file, limits);
            if (!archive.Entries.Any(entry => entry.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)))
            {
                throw ImportException.At(FindingCodes.NotAWorkbook, new(file), "ZIP");
            }
        }
        catch (InvalidDataException fault)
        {
            throw ImportException.At(FindingCodes.FileDamaged, new(file), "ZIP", fault);
        }
    }

    private static void CheckSizes(ZipArchive archive, string file, ImportLimits limits)
    {
        var total = 0L;
        var count = 0;
        foreach (var entry in archive.Entries)
        {
            total += entry.Length;
            var ratio = entry.Length > SmallEntry ? entry.Length / Math.Max(entry.CompressedLength, 1) : 0;
            if (++count > limits.ArchiveEntries || entry.Length > limits.ArchiveEntryBytes || total > limits.ArchiveBytes || ratio > limits.ArchiveRatio)
            {
                var measure = string.Create(CultureInfo.InvariantCulture, $"{entry.FullName}: {entry.CompressedLength} → {entry.Length}");
                throw ImportException.At(FindingCodes.ArchiveTooLarge, new(file), measure);
            }
        }
    }
}
