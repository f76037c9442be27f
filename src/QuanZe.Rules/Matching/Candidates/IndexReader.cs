using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace QuanZe.Rules.Matching.Candidates;

/// <summary>Reads the arrays of an index (索引读入), as <see cref="IndexWriter"/> wrote them; believes no count and no place.</summary>
internal sealed class IndexReader(ReadOnlyMemory<byte> bytes)
{
    private int _position;

    /// <summary>Whether everything has been read.</summary>
    public bool IsAtEnd => _position == bytes.Length;

    public int Number() => MemoryMarshal.Read<int>(Take(sizeof(int)));

    public T[] Array<T>()
        where T : unmanaged
    {
        var count = Number();
        Require(count >= 0);
        return MemoryMarshal.Cast<byte, T>(Take((long)count * Unsafe.SizeOf<T>())).ToArray();
    }

    /// <summary>An array of so many elements.</summary>
    public T[] Array<T>(int count)
        where T : unmanaged
    {
        var values = Array<T>();
        Require(values.Length == count);
        return values;
    }

    /// <summary>An array whose elements are numbers below a bound.</summary>
    public int[] Places(int bound)
    {
        var places = Array<int>();
        Require(places.All(place => place >= 0 && place < bound));
        return places;
    }

    /// <summary>The starts of the parts of an array, one more than there are parts.</summary>
    public int[] Starts(int parts, int end)
    {
        var starts = Array<int>(parts + 1);
        Require(starts[0] == 0 && starts[^1] == end && starts.Zip(starts.Skip(1)).All(pair => pair.First <= pair.Second));
        return starts;
    }

    /// <summary>Refuses the file when something about it cannot be.</summary>
    public static void Require(bool holds)
    {
        if (!holds)
        {
            throw new FormatException("The index is damaged: its parts do not fit together.");
        }
    }

    private ReadOnlySpan<byte> Take(long length)
    {
        Require(length <= bytes.Length - _position);
        var part = bytes.Span.Slice(_position, (int)length);
        _position += (int)length;
        return part;
    }
}
