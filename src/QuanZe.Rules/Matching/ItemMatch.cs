using QuanZe.Sdk;

namespace QuanZe.Rules.Matching;

/// <summary>Two rows that are, or may be, one item (匹配).</summary>
/// <param name="Left">The row of the left list.</param>
/// <param name="Right">The row of the right list.</param>
/// <param name="Probability">The estimated probability that both are one item, 0 to 1.</param>
/// <param name="Band">What to do with the pair.</param>
/// <param name="Explanation">Why.</param>
public sealed record ItemMatch(PowerItem Left, PowerItem Right, double Probability, MatchBand Band, MatchExplanation Explanation)
{
    /// <summary>
    /// Whether the pair repeats another: its left or right row has the same name and type as a row that has the partner already. Such a pair is always for review, and a
    /// row may be in several of them.
    /// </summary>
    public bool IsRepeat { get; init; }
}
