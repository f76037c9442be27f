namespace QuanZe.Sdk.Specifications;

/// <summary>Orders texts by code point (码位顺序), as databases do that compare the bytes of UTF-8.</summary>
/// <remarks><see cref="StringComparer.Ordinal"/> compares UTF-16 units instead and puts <c>𠮷</c> before <c>！</c>.</remarks>
internal sealed class CodePointComparer : IComparer<string>
{
    public static CodePointComparer Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return string.CompareOrdinal(x, y);
        }

        var common = x.AsSpan().CommonPrefixLength(y);
        return common == x.Length || common == y.Length ? x.Length.CompareTo(y.Length) : Rank(x[common]).CompareTo(Rank(y[common]));
    }

    // Surrogates stand for code points above every other character, although their own numbers do not.
    private static int Rank(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
