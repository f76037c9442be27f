namespace QuanZe.Rules.Inference;

/// <summary>Which rules derive what a rule reads (规则的上游). Relations of types are asked once per pair of types, not once per pair of rules.</summary>
/// <param name="rules">The rules of the book.</param>
internal sealed class RuleWriters(IReadOnlyList<CompiledRule> rules)
{
    private readonly ILookup<Type, CompiledRule> _byDerived = rules.Where(rule => rule.Derives is not null).ToLookup(rule => rule.Derives!);
    private readonly Dictionary<Type, CompiledRule[]> _byRead = [];

    /// <summary>The rules that derive what a rule reads, each once.</summary>
    public IEnumerable<CompiledRule> Of(CompiledRule rule)
    {
        // Most rules read one derived type beside what the host inserted.
        var first = Array.Empty<CompiledRule>();
        HashSet<CompiledRule>? several = null;
        foreach (var read in rule.Reads)
        {
            var writers = Of(read);
            if (writers.Length == 0 || writers == first)
            {
                continue;
            }

            if (first.Length == 0)
            {
                first = writers;
                continue;
            }

            several ??= [.. first];
            several.UnionWith(writers);
        }

        return several is null ? first : several;
    }

    /// <summary>The rules that derive what is read as a type.</summary>
    public CompiledRule[] Of(Type read)
    {
        if (!_byRead.TryGetValue(read, out var writers))
        {
            _byRead.Add(read, writers = [.. _byDerived.Where(same => RulePlan.AreConnected(read, same.Key)).SelectMany(same => same)]);
        }

        return writers;
    }
}
