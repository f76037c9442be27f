using System.Runtime.InteropServices;

namespace QuanZe.Rules.Matching.Candidates;

/// <summary>Writes the arrays of an index (索引写出): each as its count and its elements, little-endian.</summary>
internal sealed class IndexWriter(BinaryWriter writer)
{
    public void Number(int number) => writer.Write(number);

    public void Array<T>(T[] values)
        where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values.AsSpan()));
    }
}
