using System.Security.Cryptography;
using System.Text;
using QuanZe.Sdk;

namespace QuanZe.Rules.Matching.Candidates;

/// <summary>An index as a file (索引文件), so that a host keeps it beside its catalogue. The layout is described in docs/reference/catalogue-index.md.</summary>
/// <remarks>
/// Four letters, the version, the SHA-256 of the rows it was made of, the SHA-256 of what follows, then the arrays. The texts are not in it: they come from the list.
/// </remarks>
internal static class IndexFile
{
    // Counts up whenever the layout changes, or what is computed from a name.
    private const int Version = 2;

    private static readonly byte[] Letters = Encoding.ASCII.GetBytes("QZIX");

    public static void Write(Stream stream, CatalogueIndex index)
    {
        using var content = new MemoryStream();
        using (var writer = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true))
        {
            index.WriteArrays(new IndexWriter(writer));
        }

        var bytes = content.GetBuffer().AsSpan(0, (int)content.Length);
        using var output = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        output.Write(Letters);
        output.Write(Version);
        output.Write(HashOf(index.List));
        output.Write(SHA256.HashData(bytes));
        output.Write(bytes);
    }

    public static CatalogueIndex Read(Stream stream, PowerList list)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        ReadOnlyMemory<byte> bytes = copy.GetBuffer().AsMemory(0, (int)copy.Length);
        var head = Letters.Length + sizeof(int) + (2 * SHA256.HashSizeInBytes);
        if (bytes.Length < head || !bytes.Span[..Letters.Length].SequenceEqual(Letters))
        {
            throw new FormatException("This is no catalogue index.");
        }

        var version = BitConverter.ToInt32(bytes.Span[Letters.Length..]);
        if (version != Version)
        {
            throw new FormatException($"The index has version {version}; this library reads version {Version}. Build it anew.");
        }

        var hashes = bytes.Span[(Letters.Length + sizeof(int))..head];
        if (!hashes[SHA256.HashSizeInBytes..].SequenceEqual(SHA256.HashData(bytes.Span[head..])))
        {
            throw new FormatException("The index is damaged: its checksum does not hold.");
        }

        return hashes[..SHA256.HashSizeInBytes].SequenceEqual(HashOf(list))
            ? CatalogueIndex.ReadArrays(new IndexReader(bytes[head..]), list)
            : throw new FormatException($"The index was made of other rows than those of the list '{list.Id}'. Build it anew.");
    }

    // Everything the index is computed from, row by row, each text behind its length.
    private static byte[] HashOf(PowerList list)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var item in list.Items)
        {
            foreach (var text in (string?[])[item.Id, item.Name, item.SubItem, item.Type.ToString(), item.Code.Text, item.Code.SchemeId, item.Basis.Text, item.Body.Name])
            {
                var bytes = Encoding.UTF8.GetBytes(text ?? "");
                BitConverter.TryWriteBytes(length, text is null ? -1 : bytes.Length);
                hash.AppendData(length);
                hash.AppendData(bytes);
            }
        }

        return hash.GetHashAndReset();
    }
}
