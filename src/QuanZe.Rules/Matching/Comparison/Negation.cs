using System.Buffers;

namespace QuanZe.Rules.Matching.Comparison;

/// <summary>Whether one of two names says the opposite (否定), or speaks of another object by a word before it (限定), where they differ.</summary>
internal static class Negation
{
    // 不符合 and 违反, 擅自 and 未经批准 say the same; with and without any of them is the opposite.
    private static readonly SearchValues<char> Negations = SearchValues.Create("不无未没违擅拒禁");

    /// <summary>Whether one name negates where the other does not.</summary>
    public static bool Differs(NameDifference difference)
    {
        var (left, right) = (false, false);
        foreach (var segment in difference.Segments)
        {
            left |= difference.Removed(segment).ContainsAny(Negations);
            right |= difference.Added(segment).ContainsAny(Negations);
        }

        return left != right;
    }

    /// <summary>Whether one name has 非 or 平台, which make another object of the one they stand before.</summary>
    public static bool Limits(NameDifference difference)
    {
        var (left, right) = (false, false);
        foreach (var segment in difference.Segments)
        {
            left |= Limits(difference.Removed(segment));
            right |= Limits(difference.Added(segment));
        }

        return left != right;
    }

    private static bool Limits(ReadOnlySpan<char> text) => text.Contains('非') || text.Contains("平台", StringComparison.Ordinal);
}
