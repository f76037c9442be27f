using QuanZe.Sdk;

namespace QuanZe.Rules.Matching;

/// <summary>The outcome of matching two lists (匹配结果). Everything in it is ordered by the ids of rows, numbers in them by their value, so that it does not depend on the order of the lists.</summary>
/// <param name="Matches">The pairs accepted or sent to review; a row is in at most one that is not <see cref="ItemMatch.IsRepeat">a repeat</see>.</param>
/// <param name="UnmatchedLeft">The rows of the left list without a partner or repeat.</param>
/// <param name="UnmatchedRight">The rows of the right list without a partner or repeat.</param>
public sealed record MatchResult(ValueList<ItemMatch> Matches, ValueList<PowerItem> UnmatchedLeft, ValueList<PowerItem> UnmatchedRight)
{
    /// <summary>Rows that belong together and are no pair: items split or merged, main items against their sub-items, rows printed twice.</summary>
    public ValueList<RelatedItems> Relations { get; init; } = [];
}
