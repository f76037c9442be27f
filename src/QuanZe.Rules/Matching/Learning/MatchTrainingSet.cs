using QuanZe.Rules.Matching.Decisions;
using QuanZe.Sdk;

namespace QuanZe.Rules.Matching.Learning;

/// <summary>Two lists of which some pairs are known (训练清单): what a model learns from.</summary>
/// <param name="Left">The list whose rows look for a partner.</param>
/// <param name="Right">The list in which they look.</param>
/// <param name="Same">The ids of rows that are one item.</param>
/// <param name="Known">The left rows of which everything is known: a candidate that is not in <paramref name="Same"/> is another item. Null when that holds for all.</param>
public sealed record MatchTrainingSet(PowerList Left, PowerList Right, IReadOnlySet<(string Left, string Right)> Same, IReadOnlySet<string>? Known = null)
{
    /// <summary>
    /// The pairs that two lists know by their codes: base codes that stand once in either list. Rows without such a code stay unknown; their partner may be any row, or none.
    /// </summary>
    /// <param name="left">The list whose rows look for a partner.</param>
    /// <param name="right">The list in which they look.</param>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    public static MatchTrainingSet FromCodes(PowerList left, PowerList right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var (above, below) = (Once(left), Once(right));
        var same = above.Where(entry => below.ContainsKey(entry.Key)).Select(entry => (entry.Value, below[entry.Key])).ToHashSet();
        return new MatchTrainingSet(left, right, same, same.Select(pair => pair.Item1).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>
    /// This set and what people have decided: confirmed pairs are known to be one item; a row with a rejected partner and no confirmed one stays as known as it was.
    /// Decisions go before codes.
    /// </summary>
    /// <param name="memory">The decisions.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memory"/> is null.</exception>
    public MatchTrainingSet WithDecisions(DecisionMemory memory)
    {
        ArgumentNullException.ThrowIfNull(memory);
        var (left, right) = (Left.Items.ToLookup(RowFingerprint.Of), Right.Items.ToLookup(RowFingerprint.Of));
        var decided = memory.Decisions.SelectMany(decision => left[decision.Left.Fingerprint].SelectMany(above => right[decision.Right.Fingerprint].Select(below => (Verdict: memory.Find(above, below)!.Verdict, Pair: (above.Id, below.Id))))).ToList();
        var confirmed = decided.Where(entry => entry.Verdict == DecisionVerdict.Confirmed).Select(entry => entry.Pair).ToHashSet();
        var rejected = decided.Where(entry => entry.Verdict == DecisionVerdict.Rejected).Select(entry => entry.Pair).ToHashSet();
        var confirmedRows = confirmed.Select(pair => pair.Item1).ToHashSet(StringComparer.Ordinal);
        var same = Same.Where(pair => !rejected.Contains(pair) && !confirmedRows.Contains(pair.Left)).Concat(confirmed).ToHashSet();
        var known = Known?.Where(id => !rejected.Any(pair => pair.Item1 == id && Same.Contains(pair))).Concat(confirmedRows).ToHashSet(StringComparer.Ordinal);
        return this with { Same = same, Known = known };
    }

    private static Dictionary<string, string> Once(PowerList list) =>
        list.Items.Where(item => item.Code.BaseKey is not null).GroupBy(item => item.Code.BaseKey!, StringComparer.Ordinal)
            .Where(rows => rows.Count() == 1).ToDictionary(rows => rows.Key, rows => rows.Single().Id, StringComparer.Ordinal);
}
