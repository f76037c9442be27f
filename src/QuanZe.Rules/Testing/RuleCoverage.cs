using System.Globalization;
using System.Text;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Testing;

/// <summary>Which rules the tests of a suite have exercised (规则测试覆盖): fired, stayed silent although their first fact was there, were excused by an <c>Unless</c>.</summary>
/// <remarks>Give one to all tests of a suite with <see cref="RulesUnderTest.Recording"/> and ask it at the end. Safe to share between threads.</remarks>
/// <param name="rules">The rules that tests shall exercise.</param>
public sealed class RuleCoverage(params IEnumerable<Rule> rules)
{
    private readonly object _noting = new();
    private readonly RuleBook _book = Book(rules);
    private readonly HashSet<string> _fired = [];
    private readonly HashSet<string> _silent = [];
    private readonly HashSet<string> _excused = [];

    /// <summary>The rules, each with what tests have seen of it.</summary>
    public ValueList<CoveredRule> Rules
    {
        get
        {
            lock (_noting)
            {
                return _book.Rules.Select(rule => new CoveredRule(
                    rule.Name, _fired.Contains(rule.Name), _silent.Contains(rule.Name), CanBeExcused(rule) ? _excused.Contains(rule.Name) : null)).ToValueList();
            }
        }
    }

    /// <summary>The rules as a table in text.</summary>
    public string Report()
    {
        var covered = Rules;
        var width = covered.Select(rule => rule.Name.Length).DefaultIfEmpty(0).Max();
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{covered.Count(rule => rule.IsCovered)} of {covered.Count} rules covered\n").Append("rule".PadRight(width)).Append("  fired  silent  excused\n");
        foreach (var rule in covered)
        {
            text.Append(rule.Name.PadRight(width)).Append("  ").Append(Word(rule.HasFired).PadRight(5)).Append("  ").Append(Word(rule.HasStayedSilent).PadRight(6)).Append("  ").Append(Word(rule.WasExcused)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Expects that every rule has fired, has stayed silent, and has been excused where it has an <c>Unless</c>.</summary>
    /// <param name="except">Names of rules that are let off, each for a reason that stands beside it in the test.</param>
    /// <exception cref="RuleAssertionException">A rule has not; the message has the report.</exception>
    public void ShouldBeComplete(params IEnumerable<string> except)
    {
        var bare = Rules.Where(rule => !rule.IsCovered && !except.Contains(rule.Name)).Select(rule => rule.Name).ToList();
        if (bare.Count > 0)
        {
            throw new RuleAssertionException($"Not covered by tests: {string.Join(", ", bare)}.\n{Report()}");
        }
    }

    internal void Note(RuleVerdict verdict)
    {
        var fired = verdict.Run.Statistics.Where(statistics => statistics.Conclusions > 0).Select(statistics => statistics.Rule).ToHashSet();
        var traces = verdict.Run.Derived<object>().SelectMany(verdict.Run.Trace).ToList();
        lock (_noting)
        {
            _fired.UnionWith(fired);
            _silent.UnionWith(traces.Where(trace => trace.Outcome is RuleTraceOutcome.Stopped or RuleTraceOutcome.NotAdmitted).Select(trace => trace.Rule));
            _excused.UnionWith(traces.Where(trace => trace.Outcome == RuleTraceOutcome.Blocks || trace.Stop?.Reason == AbsenceReason.Blocked).Select(trace => trace.Rule));
        }
    }

    private static RuleBook Book(IEnumerable<Rule> rules)
    {
        var builder = new RuleBookBuilder();
        foreach (var rule in rules)
        {
            builder.Add(rule);
        }

        return builder.Build(allowUnread: true);
    }

    private static bool CanBeExcused(RuleDescription rule) => rule.Sentence.Any(pattern => pattern.StartsWith("unless ", StringComparison.Ordinal));

    private static string Word(bool? seen) => seen switch
    {
        true => "yes",
        false => "NO",
        _ => "-",
    };
}

/// <summary>What tests have seen of a rule (单条规则覆盖).</summary>
/// <param name="Name">The name of the rule.</param>
/// <param name="HasFired">Whether it concluded something.</param>
/// <param name="HasStayedSilent">Whether it concluded nothing from a fact that it begins with.</param>
/// <param name="WasExcused">Whether an <c>Unless</c> kept it silent; null for a rule that has none.</param>
public sealed record CoveredRule(string Name, bool HasFired, bool HasStayedSilent, bool? WasExcused)
{
    /// <summary>Whether everything was seen that can be.</summary>
    public bool IsCovered => HasFired && HasStayedSilent && WasExcused != false;
}
