namespace QuanZe.Sdk.Import;

/// <summary>A file with one or several sheets (工作簿).</summary>
/// <remarks>Nothing is opened before <see cref="ReadSheets"/> is enumerated, and all is closed when the enumeration ends.</remarks>
public interface IWorkbookSource
{
    /// <summary>The file name without its folder, as it shall stand in ids, findings and reports.</summary>
    public string FileName { get; }

    /// <summary>The SHA-256 of the file's bytes in lower-case hexadecimal; empty until its sheets are read, or when there is no file.</summary>
    public string Sha256 { get; }

    /// <summary>Reads the sheets in their order; each must be read before the next is asked for.</summary>
    /// <exception cref="ImportException">The file cannot be read as a workbook.</exception>
    public IEnumerable<ISheetSource> ReadSheets();
}
