namespace QuanZe.Sdk.Text;

/// <summary>Two neighbouring characters as the least unit by which short texts are alike (相邻字对).</summary>
internal static class CharacterPairs
{
    /// <summary>How many of the pairs of the right text the left one has, by the pairs of the shorter text: 0 to 1, or somewhat above where pairs repeat; 0 when a text has no pair.</summary>
    public static double Shared(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var shorter = Math.Min(left.Length, right.Length) - 1;
        if (shorter < 1)
        {
            return 0;
        }

        var shared = 0;
        for (var i = 1; i < right.Length; i++)
        {
            shared += left.IndexOf(right.Slice(i - 1, 2)) >= 0 ? 1 : 0;
        }

        return (double)shared / shorter;
    }
}
