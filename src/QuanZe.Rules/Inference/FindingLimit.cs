using QuanZe.Sdk;

namespace QuanZe.Rules.Inference;

/// <summary>Keeps the first findings of a rule that found more than a run keeps (问题数上限).</summary>
internal static class FindingLimit
{
    /// <summary>Leaves out what is beyond the limit, and says so.</summary>
    /// <param name="sorted">The findings in order.</param>
    /// <param name="limit">The number of distinct findings a rule may keep.</param>
    /// <param name="dropped">What was let go before, by rule.</param>
    public static (Found[] Kept, ValueList<FindingOverflow> Overflows) Apply(Found[] sorted, int limit, IReadOnlyDictionary<CompiledRule, long> dropped)
    {
        if (sorted.Length <= limit && dropped.Count == 0)
        {
            return (sorted, []);
        }

        var kept = new List<Found>(sorted.Length);
        var overflows = new List<FindingOverflow>();
        var first = sorted.GroupBy(found => found.Ground.Rule).ToDictionary(same => same.Key, same => FindingOrder.First([.. same], limit));
        var counts = new Dictionary<CompiledRule, int>();
        foreach (var found in sorted)
        {
            var rule = found.Ground.Rule;
            var count = counts.GetValueOrDefault(rule);
            counts[rule] = count + 1;
            if (count < first[rule])
            {
                kept.Add(found);
            }
        }

        foreach (var (rule, count) in counts.OrderBy(entry => entry.Key.Name, StringComparer.Ordinal))
        {
            if (count - first[rule] + dropped.GetValueOrDefault(rule) is var leftOut and > 0)
            {
                overflows.Add(new FindingOverflow(rule.Name, limit, leftOut));
            }
        }

        return ([.. kept], overflows.ToValueList());
    }
}
