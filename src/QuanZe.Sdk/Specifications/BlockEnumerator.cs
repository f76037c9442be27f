using System.Collections;
using System.Runtime.InteropServices;

namespace QuanZe.Sdk.Specifications;

/// <summary>Walks the rows that a filter keeps of an array or list, a block ahead.</summary>
internal sealed class BlockEnumerator<T>(IEnumerable<T> rows, RowFilter<T> filter) : IEnumerator<T>
{
    // Small at first, because who asks for the first row should not pay for a thousand.
    private const int FirstBlock = 16;
    private const int GreatestBlock = 2048;

    private int[] _places = [];
    private T[] _found = [];
    private int _count;
    private int _current = -1;
    private int _next;
    private int _size = FirstBlock;

    public T Current => _found[_current];

    object? IEnumerator.Current => Current;

    public bool MoveNext() => ++_current < _count || FindMore();

    public void Reset() => throw new NotSupportedException();

    public void Dispose()
    {
    }

    private bool FindMore()
    {
        do
        {
            var all = Rows();
            if (_next >= all.Length)
            {
                (_count, _current) = (0, 0);
                return false;
            }

            var block = all.Slice(_next, Math.Min(_size, all.Length - _next));
            (_next, _size) = (_next + block.Length, Math.Min(4 * _size, GreatestBlock));
            Find(block);
        }
        while (_count == 0);

        _current = 0;
        return true;
    }

    // What was found is copied, because a list may change before it is asked for.
    private void Find(ReadOnlySpan<T> block)
    {
        _places = _places.Length < block.Length ? new int[block.Length] : _places;
        _count = filter.Select(block, _places.AsSpan(0, block.Length), wanted: true);
        _found = _found.Length < _count ? new T[block.Length] : _found;
        for (var i = 0; i < _count; i++)
        {
            _found[i] = block[_places[i]];
        }
    }

    private ReadOnlySpan<T> Rows() => rows switch
    {
        T[] array => array,
        List<T> list => CollectionsMarshal.AsSpan(list),
        ValueList<T> list => list.AsSpan(),
        _ => [],
    };
}
