using System.Buffers;

namespace QuanZe.Rules.Matching.Comparison;

/// <summary>Whether one of two names says the opposite, or speaks of a narrower object, where they differ (否定与限定).</summary>
internal static class Negation
{
    // 不符合 and 违反, 擅自 and 未经批准 say the same; with and without any of them is the opposite.
    private static readonly SearchValues<char> Negations = SearchValues.Create("不无未没违擅拒禁");

    public static bool Differs(NameDifference difference)
    {
        var (limitsLeft, limitsRight, negatesLeft, negatesRight) = (false, false, false, false);
        foreach (var segment in difference.Segments)
        {
            limitsLeft |= Limits(difference.Removed(segment));
            limitsRight |= Limits(difference.Added(segment));
            negatesLeft |= difference.Removed(segment).ContainsAny(Negations);
            negatesRight |= difference.Added(segment).ContainsAny(Negations);
        }

        return limitsLeft != limitsRight || negatesLeft != negatesRight;
    }

    // 非 and 平台 make another object of the one they stand before.
    private static bool Limits(ReadOnlySpan<char> text) => text.Contains('非') || text.Contains("平台", StringComparison.Ordinal);
}
