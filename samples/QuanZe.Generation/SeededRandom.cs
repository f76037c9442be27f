namespace QuanZe.Generation;

/// <summary>A stream of pseudo-random numbers that is the same on every machine and runtime (SplitMix64).</summary>
internal sealed class SeededRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A stream of its own for a part of the work, so that a change in one part leaves the others as they were.</summary>
    public static SeededRandom For(ulong seed, string part)
    {
        var hash = 14695981039346656037UL ^ seed;
        foreach (var c in part)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return new(hash);
    }

    public ulong NextBits()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 below a bound.</summary>
    public int Next(int bound) => (int)(((NextBits() >> 32) * (ulong)bound) >> 32);

    public bool Chance(double probability) => (NextBits() >> 11) * (1.0 / (1UL << 53)) < probability;

    public T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    public void Shuffle<T>(T[] items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
