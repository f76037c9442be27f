using System.Globalization;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Import;

namespace QuanZe.Excel.Reading;

/// <summary>Reads a stream that need not tell its length, up to a limit (限长读取).</summary>
internal static class BoundedBytes
{
    private const int BlockBytes = 1 << 16;

    /// <summary>Reads to the end.</summary>
    /// <exception cref="ImportException">The stream is longer than a file may be.</exception>
    public static byte[] Read(Stream stream, string file, ImportLimits limits)
    {
        using var copy = new MemoryStream();
        var block = new byte[BlockBytes];
        for (var read = stream.Read(block); read > 0; read = stream.Read(block))
        {
            if (copy.Length + read > limits.FileBytes)
            {
                throw ImportException.At(FindingCodes.FileTooLarge, new(file), limits.FileBytes.ToString(CultureInfo.InvariantCulture));
            }

            copy.Write(block, 0, read);
        }

        return copy.ToArray();
    }
}
