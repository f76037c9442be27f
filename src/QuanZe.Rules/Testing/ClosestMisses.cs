using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Testing;

/// <summary>Why rules stayed silent, nearest first (最接近触发的规则): for each of them the pattern at which the row that came furthest was stopped.</summary>
internal static class ClosestMisses
{
    private const int Most = 6;

    public static string Text(RuleVerdict verdict, Func<RuleDescription, bool> wanted)
    {
        var rules = verdict.Run.RuleBook.Rules.Where(wanted).ToList();
        if (rules.Count == 0)
        {
            return "No rule of this book concludes that.";
        }

        var lines = rules.SelectMany(rule => Lines(verdict, verdict.Run.RuleBook.Find(rule.Name)!)).Take(Most);
        return "Closest misses:\n" + string.Join('\n', lines.Select(line => $"  {line}"));
    }

    // A rule that begins with derived facts that nobody derived is explained by the rules that would have derived them.
    private static IEnumerable<string> Lines(RuleVerdict verdict, CompiledRule rule)
    {
        var facts = verdict.Run.Derived<object>().Where(rule.Source.FactType.IsInstanceOfType).ToList();
        if (facts.Count > 0)
        {
            return facts.SelectMany(fact => verdict.Run.Trace(fact).Where(trace => trace.Rule == rule.Name).Select(trace => (Fact: fact, Trace: trace)))
                .OrderBy(miss => Rank(miss.Trace, rule)).Select(miss => $"{rule.Name} on {miss.Fact}: {Why(miss.Trace)}");
        }

        var writers = verdict.Run.RuleBook.Rules.Select(other => verdict.Run.RuleBook.Find(other.Name)!).Where(other => other.Derives is { } derived && RulePlan.AreConnected(rule.Source.FactType, derived));
        return [$"{rule.Name}: {rule.Source.Text} — there is no {rule.Source.FactType.Name}", .. writers.SelectMany(writer => Lines(verdict, writer))];
    }

    // The later the pattern that stopped the row, the nearer the miss.
    private static int Rank(RuleTrace trace, CompiledRule rule) => trace.Stop is { } stop ? -rule.Sentence.ToList().IndexOf(stop.Pattern) : 1;

    private static string Why(RuleTrace trace) => trace.Stop?.ToString() ?? $"{trace.Pattern} → {trace.Outcome}";
}
