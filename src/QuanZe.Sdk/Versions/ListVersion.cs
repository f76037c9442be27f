using System.Security.Cryptography;
using System.Text;
using QuanZe.Sdk.Json;

namespace QuanZe.Sdk.Versions;

/// <summary>A list as it was published (清单版本): an immutable snapshot with the document that approved it.</summary>
/// <param name="Number">The number of the version, from 1.</param>
/// <param name="PublishedOn">The day of publication.</param>
/// <param name="ApprovingDocument">The document that approved it, for example 某政发〔2026〕3号.</param>
/// <param name="List">The list.</param>
/// <param name="Hash">The hash of the version, see <see cref="HashOf"/>.</param>
public sealed record ListVersion(int Number, DateOnly PublishedOn, string ApprovingDocument, PowerList List, string Hash)
{
    /// <summary>
    /// The SHA-256, in lower-case hexadecimal, of the hash of the version before (empty for the first), the number, the day, the document and the canonical JSON of the list,
    /// a line feed between them. Whoever changes an old version changes the hashes of all that follow.
    /// </summary>
    /// <param name="previousHash">The hash of the version before; empty for the first.</param>
    /// <param name="number">The number.</param>
    /// <param name="publishedOn">The day.</param>
    /// <param name="approvingDocument">The document.</param>
    /// <param name="list">The list.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string HashOf(string previousHash, int number, DateOnly publishedOn, string approvingDocument, PowerList list)
    {
        ArgumentNullException.ThrowIfNull(previousHash);
        ArgumentNullException.ThrowIfNull(list);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{previousHash}\n{number}\n{publishedOn:yyyy-MM-dd}\n{approvingDocument}\n")));
        using var json = new MemoryStream();
        PowerListJson.Write(json, list);
        hash.AppendData(json.GetBuffer().AsSpan(0, (int)json.Length));
        return Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant();
    }
}
