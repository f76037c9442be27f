using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Testing;

/// <summary>Holds rules that share a key index to giving the same keys (共用索引核对).</summary>
/// <remarks>
/// Rules whose keys are written alike share one index. Two texts that are alike may still mean different members, such as extension properties of one name from two namespaces;
/// this compares them on real facts.
/// </remarks>
public static class SharedKeys
{
    /// <summary>Where rules that share an index give different keys for a fact.</summary>
    /// <param name="book">The rules.</param>
    /// <param name="facts">Facts of every kind that the rules read.</param>
    /// <returns>One sentence each; empty when all agree.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<string> Differences(RuleBook book, params IEnumerable<object> facts)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(facts);
        var all = book.Run(facts).Derived<object>();
        var shared = book.Plan.Rules.SelectMany(rule => rule.Steps.Select(step => (rule.Name, step.Probe))).Where(use => use.Probe is not null).GroupBy(use => use.Probe!.Slot).Where(use => use.Count() > 1);
        return shared.SelectMany(uses => Differences([.. uses.Select(use => (use.Name, use.Probe!))], all)).ToValueList();
    }

    /// <summary>Expects that all rules that share an index give the same keys.</summary>
    /// <param name="book">The rules.</param>
    /// <param name="facts">Facts of every kind that the rules read.</param>
    /// <exception cref="RuleAssertionException">Two rules give different keys; the message names rules, fact and keys.</exception>
    public static void ShouldAgree(RuleBook book, params IEnumerable<object> facts)
    {
        var differences = Differences(book, facts);
        if (!differences.IsEmpty)
        {
            throw new RuleAssertionException("Rules that share an index take different keys from one fact:\n" + string.Join('\n', differences));
        }
    }

    private static IEnumerable<string> Differences((string Rule, KeyProbe Probe)[] uses, IEnumerable<object> facts)
    {
        var first = uses[0];
        foreach (var fact in facts.Where(first.Probe.FactType.IsInstanceOfType))
        {
            var keys = first.Probe.Keys(fact).ToList();
            foreach (var (rule, probe) in uses.Skip(1))
            {
                if (probe.Keys(fact).ToList() is var others && !keys.SequenceEqual(others))
                {
                    yield return $"{first.Rule} ({first.Probe.Text}) and {rule} ({probe.Text}) on {fact}: {string.Join(", ", keys)} / {string.Join(", ", others)}";
                }
            }
        }
    }
}
