using System.Globalization;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Import;

namespace QuanZe.Excel.Reading;

/// <summary>Reads lists from files as they are published (读取权责清单文件): .xls, .xlsx and CSV, told apart by content, not by extension.</summary>
/// <remarks>Safe to call from several threads, each with its own stream.</remarks>
public static class WorkbookReader
{
    /// <summary>Reads a list from a stream.</summary>
    /// <param name="stream">The bytes of one file, read from the current position to the end and not closed. It need not be seekable.</param>
    /// <param name="fileName">The file name without its folder, as it shall stand in ids, findings and reports.</param>
    /// <param name="options">What the file does not say; null for the defaults.</param>
    /// <param name="progress">Told every 500 rows and at the end of each sheet; null for nobody.</param>
    /// <param name="cancellation">Stops the reading between two rows. The first scan of a sheet is not interrupted.</param>
    /// <exception cref="ImportException">The file cannot be read; nothing is half imported.</exception>
    public static ImportResult Read(Stream stream, string fileName, ImportOptions? options = null, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        var limits = (options ?? ImportOptions.Default).Limits;
        return ListReader.Read(new FileSource(fileName, () => BoundedBytes.Read(stream, fileName, limits), limits), options, progress, cancellation);
    }

    /// <summary>Reads a list from one file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">What the file does not say; null for the defaults.</param>
    /// <param name="progress">Told every 500 rows and at the end of each sheet; null for nobody.</param>
    /// <param name="cancellation">Stops the reading between two rows.</param>
    /// <exception cref="ImportException">The file cannot be read; nothing is half imported.</exception>
    /// <exception cref="IOException">The file does not exist or cannot be opened.</exception>
    public static ImportResult ReadFile(string path, ImportOptions? options = null, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return ReadFiles([path], options, progress, cancellation);
    }

    /// <summary>Reads one list from several files; each is opened when its turn comes.</summary>
    /// <param name="paths">The paths in the order in which their items shall stand.</param>
    /// <param name="options">What the files do not say; null for the defaults.</param>
    /// <param name="progress">Told every 500 rows and at the end of each sheet; null for nobody.</param>
    /// <param name="cancellation">Stops the reading between two rows.</param>
    /// <exception cref="ImportException">At least one file cannot be read; all of them are named and nothing is half imported.</exception>
    /// <exception cref="IOException">A file does not exist or cannot be opened.</exception>
    public static ImportResult ReadFiles(IEnumerable<string> paths, ImportOptions? options = null, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return ListReader.Read(Sources(paths, (options ?? ImportOptions.Default).Limits), options, progress, cancellation);
    }

    private static IEnumerable<IWorkbookSource> Sources(IEnumerable<string> paths, ImportLimits limits)
    {
        foreach (var path in paths)
        {
            var name = Path.GetFileName(path);
            yield return new FileSource(name, () => Bytes(path, name, limits), limits);
        }
    }

    private static byte[] Bytes(string path, string name, ImportLimits limits)
    {
        using var stream = File.OpenRead(path);
        return stream.Length <= limits.FileBytes
            ? BoundedBytes.Read(stream, name, limits)
            : throw ImportException.At(FindingCodes.FileTooLarge, new(name), limits.FileBytes.ToString(CultureInfo.InvariantCulture));
    }
}
