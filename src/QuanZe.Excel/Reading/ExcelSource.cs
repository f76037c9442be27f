using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Import;

namespace QuanZe.Excel.Reading;

/// <summary>An .xls or .xlsx file (Excel 工作簿), told apart by its bytes.</summary>
/// <remarks>
/// Cells with an error value (<c>#N/A</c>) and formulas without a stored result come as blank. Making the first source registers
/// <see cref="CodePagesEncodingProvider"/> for the process, which old workbooks need.
/// </remarks>
public sealed class ExcelSource : IWorkbookSource
{
    private readonly byte[] _bytes;
    private readonly ImportLimits _limits;

    static ExcelSource() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Makes a source of the bytes of a file.</summary>
    /// <param name="fileName">The file name without its folder.</param>
    /// <param name="bytes">The bytes, kept and not copied.</param>
    /// <param name="limits">How much the file may hold; null for the defaults.</param>
    public ExcelSource(string fileName, byte[] bytes, ImportLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        ArgumentNullException.ThrowIfNull(bytes);
        FileName = fileName;
        _bytes = bytes;
        _limits = limits ?? ImportLimits.Default;
    }

    /// <inheritdoc/>
    public string FileName { get; }

    /// <inheritdoc/>
    public string Sha256 { get; private set; } = "";

    /// <inheritdoc/>
    public IEnumerable<ISheetSource> ReadSheets()
    {
        Check();
        Sha256 = Convert.ToHexString(SHA256.HashData(_bytes)).ToLowerInvariant();
        using var stream = new MemoryStream(_bytes, writable: false);
        using var reader = At(new(FileName), () => ExcelReaderFactory.CreateReader(stream, new() { LeaveOpen = true }));
        do
        {
            yield return new ExcelSheet(this, reader, _limits.Columns);
        }
        while (At(new(FileName, reader.Name), reader.NextResult));
    }

    // The library underneath throws a different exception for each kind of damage; here they become one kind, with the place.
    internal static T At<T>(CellPlace place, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidPasswordException fault)
        {
            throw ImportException.At(FindingCodes.PasswordProtected, place, "", fault);
        }
        catch (XmlException fault) when (fault.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw ImportException.At(FindingCodes.ForbiddenXml, place, "DTD", fault);
        }
#pragma warning disable CA1031 // Damaged bytes make the library throw exceptions of any kind; none of them may reach the host as it is.
        catch (Exception fault) when (fault is not (OutOfMemoryException or OperationCanceledException or ImportException))
#pragma warning restore CA1031
        {
            throw ImportException.At(FindingCodes.FileDamaged, place, fault.GetType().Name, fault);
        }
    }

    private void Check()
    {
        if (_bytes.Length > _limits.FileBytes)
        {
            throw ImportException.At(FindingCodes.FileTooLarge, new(FileName), _limits.FileBytes.ToString(CultureInfo.InvariantCulture));
        }

        switch (FileContainers.Detect(_bytes))
        {
            case FileContainer.Zip:
                using (var stream = new MemoryStream(_bytes, writable: false))
                {
                    ArchiveGuard.Check(stream, FileName, _limits);
                }

                break;
            case FileContainer.Ole when CompoundFile.IsEncryptedPackage(_bytes):
                throw ImportException.At(FindingCodes.PasswordProtected, new(FileName));
            case FileContainer.Ole when CompoundFile.IsWordDocument(_bytes):
                throw ImportException.At(FindingCodes.NotAWorkbook, new(FileName), "Word .doc");
            case FileContainer.Ole:
                break;
            default:
                throw ImportException.At(FindingCodes.NotAWorkbook, new(FileName));
        }
    }
}
