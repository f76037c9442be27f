namespace QuanZe.Sdk.Law;

/// <summary>Tells whether a basis has words that were read as no citation and may be one (未识别的依据).</summary>
public static class UnreadBasis
{
    // The shortest title with its article: 广告法第6条. Labels such as 行政法规： are shorter.
    private const int ShortestTitle = 7;

    private static readonly string[] Words = ["法", "条例", "规定", "决定", "细则", "通知", "意见", "方案"];

    /// <summary>Whether words that sound like an instrument stand outside every citation, or nothing was read at all from a basis that is not blank.</summary>
    /// <param name="basis">The basis.</param>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    public static bool In(LegalBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        if (basis.IsEmpty || basis.Citations.IsEmpty)
        {
            return !basis.IsEmpty;
        }

        var from = 0;
        foreach (var citation in basis.Citations)
        {
            if (SoundsLikeOne(basis.Text.AsSpan(from, Math.Max(0, citation.Start - from))))
            {
                return true;
            }

            from = Math.Min(citation.End, basis.Text.Length);
        }

        return SoundsLikeOne(basis.Text.AsSpan(from));
    }

    // A tag (【行政法规】) names no instrument.
    private static bool SoundsLikeOne(ReadOnlySpan<char> between)
    {
        var text = between.LastIndexOf('】') is var tag and >= 0 ? between[(tag + 1)..] : between;
        if (text.Length < ShortestTitle)
        {
            return false;
        }

        foreach (var word in Words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
