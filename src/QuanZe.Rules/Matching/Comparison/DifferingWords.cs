using QuanZe.Rules.Matching.Canonical;
using QuanZe.Sdk;

namespace QuanZe.Rules.Matching.Comparison;

/// <summary>The words by which two names differ (差异文字), for a reader.</summary>
/// <param name="Left">The left name's, joined by …; empty when it has none of its own.</param>
/// <param name="Right">The right name's.</param>
internal readonly record struct DifferingWords(string Left, string Right)
{
    public static DifferingWords Of(MatchName left, MatchName right)
    {
        var difference = NameDifference.Between(left.Heavy, right.Heavy);
        return new(
            Joined(difference.Segments.Select(segment => difference.Removed(segment).ToString())),
            Joined(difference.Segments.Select(segment => difference.Added(segment).ToString())));
    }

    private static string Joined(IEnumerable<string> words) => string.Join('…', words.Where(word => word.Length > 0));
}
