namespace QuanZe.Rules.Matching.Candidates;

/// <summary>A hash of text that is the same in every process (文本散列), unlike <see cref="string.GetHashCode()"/>.</summary>
internal static class TextHash
{
    /// <summary>64 bits of a text: FNV-1a over its characters, stirred.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in text)
        {
            hash = (hash ^ character) * 1099511628211UL;
        }

        hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93UL;
        return hash ^ (hash >> 32);
    }
}
