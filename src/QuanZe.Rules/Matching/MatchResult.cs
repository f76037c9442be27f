using QuanZe.Sdk;

namespace QuanZe.Rules.Matching;

/// <summary>The outcome of matching two lists (匹配结果).</summary>
/// <param name="Matches">The pairs accepted or sent to review, in the order of the left list; a row is in at most one that is not <see cref="ItemMatch.IsRepeat">a repeat</see>.</param>
/// <param name="UnmatchedLeft">The rows of the left list without a partner or repeat, in its order.</param>
/// <param name="UnmatchedRight">The rows of the right list without a partner or repeat, in its order.</param>
public sealed record MatchResult(ValueList<ItemMatch> Matches, ValueList<PowerItem> UnmatchedLeft, ValueList<PowerItem> UnmatchedRight);
