namespace QuanZe.Rules.Inference;

/// <summary>Facts by key (键索引): a multimap whose chains keep the order in which facts came. Null keys are not entered.</summary>
internal sealed class KeyIndex<TKey>(IEqualityComparer<TKey> comparer)
{
    private int[] _buckets = new int[16];
    private Entry[] _entries = new Entry[16];
    private int _count;

    /// <summary>The number of facts under the fullest key.</summary>
    public int Fullest { get; private set; }

    public void Add(TKey key, object fact)
    {
        if (key is null)
        {
            return;
        }

        if (_count == _entries.Length)
        {
            Grow();
        }

        var hash = comparer.GetHashCode(key);
        ref var bucket = ref _buckets[hash & (_buckets.Length - 1)];
        var head = Find(bucket, hash, key);
        _entries[_count] = new Entry(hash, key, fact);
        if (head < 0)
        {
            _entries[_count].NextKey = bucket;
            _entries[_count].Last = _count;
            _entries[_count].Length = 1;
            bucket = _count + 1;
            head = _count;
        }
        else
        {
            _entries[_entries[head].Last].NextFact = _count + 1;
            _entries[head].Last = _count;
            _entries[head].Length++;
        }

        Fullest = Math.Max(Fullest, _entries[head].Length);
        _count++;
    }

    /// <summary>The position of the first fact with a key, or -1.</summary>
    public int First(TKey key)
    {
        if (key is null)
        {
            return -1;
        }

        var hash = comparer.GetHashCode(key);
        return Find(_buckets[hash & (_buckets.Length - 1)], hash, key);
    }

    /// <summary>The position of the next fact with the same key, or -1.</summary>
    public int Next(int position) => _entries[position].NextFact - 1;

    public object Fact(int position) => _entries[position].Fact;

    private int Find(int bucket, int hash, TKey key)
    {
        for (var position = bucket - 1; position >= 0; position = _entries[position].NextKey - 1)
        {
            ref var entry = ref _entries[position];
            if (entry.Hash == hash && comparer.Equals(entry.Key, key))
            {
                return position;
            }
        }

        return -1;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, _entries.Length * 2);
        _buckets = new int[_entries.Length];
        for (var position = 0; position < _count; position++)
        {
            ref var entry = ref _entries[position];
            if (entry.Length > 0)
            {
                ref var bucket = ref _buckets[entry.Hash & (_buckets.Length - 1)];
                entry.NextKey = bucket;
                bucket = position + 1;
            }
        }
    }

    // The first entry of a key is linked into its bucket and knows the last entry and the length of its chain.
    private struct Entry(int hash, TKey key, object fact)
    {
        public readonly int Hash = hash;
        public readonly TKey Key = key;
        public readonly object Fact = fact;
        public int NextKey;
        public int NextFact;
        public int Last;
        public int Length;
    }
}
