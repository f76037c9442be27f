using System.Numerics;

namespace QuanZe.Rules.Inference;

/// <summary>Anything by key (键索引): a multimap in one array of entries, chained by bucket in both directions. Null keys are not entered.</summary>
/// <remarks>
/// Entering and removing cost the same however many entries share a key. Several entries of one owner, who has many keys,
/// hang on each other as siblings, so that the owner remembers one number and no list.
/// </remarks>
/// <param name="comparer">How keys compare; null for their default, which the compiler can inline.</param>
/// <param name="capacity">How many entries are expected.</param>
internal sealed class KeyIndex<TKey>(IEqualityComparer<TKey>? comparer, int capacity = 0)
{
    private const int None = -1;

    private int[] _buckets = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(capacity, 4))];
    private Entry[] _entries = new Entry[Math.Max(capacity, 4)];
    private int _count;
    private int _free = None;

    /// <summary>The number of entries.</summary>
    public int Count { get; private set; }

    /// <summary>Enters something under a key.</summary>
    /// <param name="key">The key; null is not entered.</param>
    /// <param name="payload">What is entered.</param>
    /// <param name="sibling">The entry of the same owner that was made before, or -1.</param>
    /// <returns>The entry, or the sibling when the key is null.</returns>
    public int Add(TKey key, object payload, int sibling = None)
    {
        if (key is null)
        {
            return sibling;
        }

        var position = Take();
        var hash = Hash(key);
        ref var bucket = ref Bucket(hash);
        ref var entry = ref _entries[position];
        (entry.Hash, entry.Key, entry.Payload, entry.Sibling) = (hash, key, payload, sibling);
        (entry.Next, entry.Previous) = (bucket - 1, None);
        if (bucket > 0)
        {
            _entries[bucket - 1].Previous = position;
        }

        bucket = position + 1;
        Count++;
        return position;
    }

    /// <summary>Takes an entry out; returns its sibling, or -1.</summary>
    public int Remove(int position)
    {
        ref var entry = ref _entries[position];
        if (entry.Previous == None)
        {
            Bucket(entry.Hash) = entry.Next + 1;
        }
        else
        {
            _entries[entry.Previous].Next = entry.Next;
        }

        if (entry.Next != None)
        {
            _entries[entry.Next].Previous = entry.Previous;
        }

        var sibling = entry.Sibling;
        entry = default;
        entry.Next = _free;
        _free = position;
        Count--;
        return sibling;
    }

    /// <summary>The first entry with a key, or -1.</summary>
    public int First(TKey key)
    {
        if (key is null)
        {
            return None;
        }

        var hash = Hash(key);
        return From(Bucket(hash) - 1, hash, key);
    }

    /// <summary>The next entry with the same key, or -1.</summary>
    public int Next(int position)
    {
        ref var entry = ref _entries[position];
        return entry.Next == None ? None : From(entry.Next, entry.Hash, entry.Key);
    }

    public object Payload(int position) => _entries[position].Payload;

    public TKey Key(int position) => _entries[position].Key;

    /// <summary>Every key once, by its first entry. For groups and profiles; costs a walk over all entries.</summary>
    public IEnumerable<int> Heads()
    {
        for (var position = 0; position < _count; position++)
        {
            if (_entries[position].Payload is not null && IsHead(position))
            {
                yield return position;
            }
        }
    }

    /// <summary>The number of entries from one on that share its key.</summary>
    public int Length(int position)
    {
        var length = 0;
        for (; position != None; position = Next(position))
        {
            length++;
        }

        return length;
    }

    private bool IsHead(int position)
    {
        ref var entry = ref _entries[position];
        return From(Bucket(entry.Hash) - 1, entry.Hash, entry.Key) == position;
    }

    private int From(int position, int hash, TKey key)
    {
        for (; position != None; position = _entries[position].Next)
        {
            ref var entry = ref _entries[position];
            if (entry.Hash == hash && (comparer is null ? EqualityComparer<TKey>.Default.Equals(entry.Key, key) : comparer.Equals(entry.Key, key)))
            {
                return position;
            }
        }

        return None;
    }

    private int Hash(TKey key) => comparer is null ? key!.GetHashCode() : comparer.GetHashCode(key!);

    // Multiplying spreads hashes that differ in their high bits only, so that a power of two can be the number of buckets.
    private ref int Bucket(int hash) => ref _buckets[(int)(((uint)hash * 0x9E3779B1u) >> (32 - BitOperations.Log2((uint)_buckets.Length)))];

    private int Take()
    {
        if (_free != None)
        {
            var position = _free;
            _free = _entries[position].Next;
            return position;
        }

        if (_count == _entries.Length)
        {
            Grow();
        }

        return _count++;
    }

    // Called only when every entry is in use.
    private void Grow()
    {
        Array.Resize(ref _entries, _entries.Length * 2);
        if (_buckets.Length >= _entries.Length)
        {
            return;
        }

        _buckets = new int[_buckets.Length * 2];
        for (var position = 0; position < _count; position++)
        {
            ref var entry = ref _entries[position];
            ref var bucket = ref Bucket(entry.Hash);
            (entry.Next, entry.Previous) = (bucket - 1, None);
            if (bucket > 0)
            {
                _entries[bucket - 1].Previous = position;
            }

            bucket = position + 1;
        }
    }

    private struct Entry
    {
        public int Hash;
        public int Next;
        public int Previous;
        public int Sibling;
        public TKey Key;
        public object Payload;
    }
}
