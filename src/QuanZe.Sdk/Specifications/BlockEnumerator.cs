using System.Collections;
using System.Runtime.InteropServices;

namespace QuanZe.Sdk.Specifications;

/// <summary>Walks the rows that a filter keeps of an array or list, a block ahead.</summary>
internal sealed class BlockEnumerator<T>(IEnumerable<T> rows, RowFilter<T> filter) : IEnumerator<T>
{
    // Small at first, because who asks for the first row should not pay for a thousand.
    private const int FirstBlock = 16;
    private const int GreatestBlock = 2048;

    private T[] _block = [];
    private int _start;
    private int[] _places = [];
    private int _count;
    private int _current = -1;
    private int _next;
    private int _size = FirstBlock;

    public T Current => _block[_start + _places[_current]];

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
            if (TakeBlock() is not (var length and > 0))
            {
                (_count, _current) = (0, 0);
                return false;
            }

            _places = _places.Length < length ? new int[length] : _places;
            _count = filter.Select(new ReadOnlySpan<T>(_block, _start, length), _places.AsSpan(0, length), wanted: true);
            (_next, _size) = (_next + length, Math.Min(4 * _size, GreatestBlock));
        }
        while (_count == 0);

        _current = 0;
        return true;
    }

    // An array is read where it lies. A block of a list is copied, because a list may change before its rows are asked for.
    private int TakeBlock()
    {
        if (rows is T[] array)
        {
            (_block, _start) = (array, _next);
            return Math.Min(_size, array.Length - _next);
        }

        var all = rows is List<T> list ? CollectionsMarshal.AsSpan(list) : ((ValueList<T>)rows).AsSpan();
        var length = Math.Clamp(all.Length - _next, 0, _size);
        _block = _block.Length < length ? new T[length] : _block;
        all.Slice(Math.Min(_next, all.Length), length).CopyTo(_block);
        return length;
    }
}
