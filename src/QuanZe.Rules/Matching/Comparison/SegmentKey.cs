namespace QuanZe.Rules.Matching.Comparison;

/// <summary>A pair of wordings as one number (措辞键): the same whichever list has which, and in every process.</summary>
internal static class SegmentKey
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> wording, ReadOnlySpan<char> other)
    {
        var swap = wording.SequenceCompareTo(other) > 0;
        return Hash(swap ? wording : other, Hash(swap ? other : wording, Offset) * Prime);
    }

    // FNV-1a.
    private static ulong Hash(ReadOnlySpan<char> text, ulong hash)
    {
        foreach (var c in text)
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }
}
