using System.Text;
using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Import;

/// <summary>Tells the encoding of a text file (编码识别): a byte-order mark, else strict UTF-8, else GB18030.</summary>
internal static class TextDecoding
{
    private const int Gb18030 = 54936;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a file.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="file">The file, for the message.</param>
    /// <param name="isGuess">True when the encoding is GB18030 because the bytes fit it, which those of Big5 do too.</param>
    /// <exception cref="ImportException">The bytes fit none of the encodings.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string file, out bool isGuess)
    {
        isGuess = false;
        try
        {
            return bytes switch
            {
                [0xEF, 0xBB, 0xBF, .. var rest] => Utf8.GetString(rest),
                [0xFF, 0xFE, .. var rest] => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true).GetString(rest),
                [0xFE, 0xFF, .. var rest] => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true).GetString(rest),
                _ => DecodeUnmarked(bytes, out isGuess),
            };
        }
        catch (DecoderFallbackException fault)
        {
            throw ImportException.At(FindingCodes.EncodingUnknown, new(file), "", fault);
        }
    }

    private static string DecodeUnmarked(ReadOnlySpan<byte> bytes, out bool isGuess)
    {
        isGuess = false;
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            isGuess = true;
            return CodePagesEncodingProvider.Instance.GetEncoding(Gb18030, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!.GetString(bytes);
        }
    }
}
