using System.Text;

namespace QuanZe.Sdk.Import;

/// <summary>What a file is by its bytes (文件类型); extensions lie.</summary>
public enum FileContainer
{
    /// <summary>Bytes of no kind that is known.</summary>
    Unknown = 0,

    /// <summary>No bytes at all.</summary>
    Empty = 1,

    /// <summary>A compound file: .xls, but also .doc and encrypted .xlsx.</summary>
    Ole = 2,

    /// <summary>A ZIP archive: .xlsx, but also .docx.</summary>
    Zip = 3,

    /// <summary>Text with separators (CSV).</summary>
    Text = 4,

    /// <summary>A web page or XML.</summary>
    Markup = 5,

    /// <summary>A PDF.</summary>
    Pdf = 6,

    /// <summary>JSON.</summary>
    Json = 7,
}

/// <summary>Tells files apart by their first bytes.</summary>
public static class FileContainers
{
    private const int BytesLookedAt = 4096;

    /// <summary>What the file is.</summary>
    /// <param name="bytes">The bytes, or the first 4,096 of them.</param>
    public static FileContainer Detect(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return FileContainer.Empty;
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return FileContainer.Ole;
        }

        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8))
        {
            return FileContainer.Zip;
        }

        return bytes.StartsWith("%PDF"u8) ? FileContainer.Pdf : DetectText(bytes[..Math.Min(bytes.Length, BytesLookedAt)]);
    }

    private static FileContainer DetectText(ReadOnlySpan<byte> bytes)
    {
        var isWide = bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        if (!isWide && HasControls(bytes))
        {
            return FileContainer.Unknown;
        }

        var start = Encoding.Latin1.GetString(bytes).TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE', '\0', ' ', '\r', '\n', '\t');
        if (isWide)
        {
            start = start.Replace("\0", "", StringComparison.Ordinal);
        }

        if (start.StartsWith('<'))
        {
            return FileContainer.Markup;
        }

        return start.StartsWith('{') || start.StartsWith("[{", StringComparison.Ordinal) ? FileContainer.Json : FileContainer.Text;
    }

    private static bool HasControls(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\r' or (byte)'\n' or 0x0B or 0x0C or 0x1A))
            {
                return true;
            }
        }

        return false;
    }
}
