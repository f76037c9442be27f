namespace QuanZe.Excel.Reading;

/// <summary>Looks into a compound file (OLE 复合文档) for the names of its streams, without opening it.</summary>
internal static class CompoundFile
{
    /// <summary>Whether the file is an encrypted .xlsx. Opening it would first derive a key, at a cost that the file itself sets.</summary>
    public static bool IsEncryptedPackage(ReadOnlySpan<byte> bytes) => bytes.IndexOf(Wide("EncryptedPackage")) >= 0;

    /// <summary>Whether the file is a text document (.doc).</summary>
    public static bool IsWordDocument(ReadOnlySpan<byte> bytes) => bytes.IndexOf(Wide("WordDocument")) >= 0 && bytes.IndexOf(Wide("Workbook")) < 0;

    private static byte[] Wide(string name) => System.Text.Encoding.Unicode.GetBytes(name);
}
