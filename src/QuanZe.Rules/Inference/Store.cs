namespace QuanZe.Rules.Inference;

/// <summary>Values in the order in which they came (存储), in one array that can be read without a copy.</summary>
internal sealed class Store<T>
{
    private T[] _items = [];

    public int Count { get; private set; }

    public Span<T> Items => _items.AsSpan(0, Count);

    public ArraySegment<T> Segment => new(_items, 0, Count);

    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Math.Max(16, Count * 2));
        }

        _items[Count++] = item;
    }

    public void AddRange(ReadOnlySpan<T> items)
    {
        if (Count + items.Length > _items.Length)
        {
            Array.Resize(ref _items, Math.Max(Count + items.Length, Count * 2));
        }

        items.CopyTo(_items.AsSpan(Count));
        Count += items.Length;
    }

    /// <summary>Drops the items that meet a condition, keeping the order of the others.</summary>
    public void Remove(Predicate<T> condition)
    {
        var kept = 0;
        for (var i = 0; i < Count; i++)
        {
            if (!condition(_items[i]))
            {
                _items[kept++] = _items[i];
            }
        }

        Array.Clear(_items, kept, Count - kept);
        Count = kept;
    }

    public void Clear()
    {
        Array.Clear(_items, 0, Count);
        Count = 0;
    }
}
