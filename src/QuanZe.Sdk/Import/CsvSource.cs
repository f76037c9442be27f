using System.Globalization;
using System.Security.Cryptography;
using QuanZe.Sdk.Findings;
using Sylvan.Data.Csv;

namespace QuanZe.Sdk.Import;

/// <summary>A CSV file (CSV 文件) as a workbook of one sheet without a name. UTF-8, UTF-16 with a mark and GB18030 are told apart by the bytes, separators by the first lines.</summary>
/// <remarks>A row is a record: a quoted cell may hold line breaks.</remarks>
public sealed class CsvSource : IWorkbookSource, ISheetSource
{
    private const int BufferCharacters = 1 << 16;
    private const int LongestRecord = 1 << 24;

    private readonly byte[] _bytes;
    private readonly ImportLimits _limits;

    /// <summary>Makes a source of the bytes of a file.</summary>
    /// <param name="fileName">The file name without its folder.</param>
    /// <param name="bytes">The bytes, kept and not copied.</param>
    /// <param name="limits">How much the file may hold; null for the defaults.</param>
    public CsvSource(string fileName, byte[] bytes, ImportLimits? limits = null)
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
    public string Name => "";

    /// <inheritdoc/>
    public SheetVisibility Visibility => SheetVisibility.Visible;

    /// <inheritdoc/>
    public int ColumnCount { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<MergedRange> MergedRanges => [];

    /// <summary>True when the bytes carry no mark and are no UTF-8, so that GB18030 was assumed; Big5 fits it too and comes out garbled.</summary>
    internal bool IsEncodingGuessed { get; private set; }

    /// <inheritdoc/>
    public IEnumerable<ISheetSource> ReadSheets()
    {
        if (_bytes.Length > _limits.FileBytes)
        {
            throw ImportException.At(FindingCodes.FileTooLarge, new(FileName), _limits.FileBytes.ToString(CultureInfo.InvariantCulture));
        }

        Sha256 = Convert.ToHexString(SHA256.HashData(_bytes)).ToLowerInvariant();
        return [this];
    }

    /// <inheritdoc/>
    public IEnumerable<SheetRow> ReadRows()
    {
        var text = TextDecoding.Decode(_bytes, FileName, out var isGuess);
        IsEncodingGuessed = isGuess;
        var options = new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = CsvDelimiter.Guess(text),
            Comment = '\0',
            BufferSize = BufferCharacters,
            MaxBufferSize = LongestRecord,
        };
        using var reader = Open(text, options);
        for (var number = 1; reader is not null && MoveNext(reader, number); number++)
        {
            ColumnCount = Math.Max(ColumnCount, reader.RowFieldCount);
            yield return new(number, Cells(reader));
        }
    }

    private CsvDataReader? Open(string text, CsvDataReaderOptions options)
    {
        try
        {
            return CsvDataReader.Create(new StringReader(text), options);
        }
        catch (CsvMissingHeadersException)
        {
            return null;
        }
        catch (Exception fault) when (fault is CsvFormatException or CsvRecordTooLargeException)
        {
            throw ImportException.At(FindingCodes.QuotesBroken, new(FileName, "", 1, 1), "", fault);
        }
    }

    private bool MoveNext(CsvDataReader reader, int number)
    {
        try
        {
            return reader.Read();
        }
        catch (Exception fault) when (fault is CsvFormatException or CsvRecordTooLargeException)
        {
            throw ImportException.At(FindingCodes.QuotesBroken, new(FileName, "", number, 1), "", fault);
        }
    }

    private string?[] Cells(CsvDataReader reader)
    {
        var count = Math.Min(reader.RowFieldCount, _limits.Columns);
        while (count > 0 && CellText.IsBlank(reader.GetString(count - 1)))
        {
            count--;
        }

        var cells = new string?[count];
        for (var i = 0; i < count; i++)
        {
            cells[i] = reader.GetString(i).ReplaceLineEndings("\n");
        }

        return cells;
    }
}
