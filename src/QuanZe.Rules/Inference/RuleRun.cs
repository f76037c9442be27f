using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Inference;

/// <summary>A finished run of a rule book (规则运行结果): findings with their grounds, derived facts, rules that failed.</summary>
/// <remarks>Immutable and safe to share. It holds all facts of the run.</remarks>
public sealed class RuleRun
{
    private readonly FactTable _facts;
    private readonly Dictionary<object, Derivation> _grounds;
    private readonly Dictionary<Finding, List<Derivation>> _findingGrounds = [];

    internal RuleRun(RuleBook book, Execution execution, ValueList<RuleFailedException> failures, ValueList<RuleStatistics> statistics)
    {
        RuleBook = book;
        Failures = failures;
        Statistics = statistics;
        _facts = execution.Facts;
        _grounds = execution.Grounds;
        foreach (var (finding, ground) in execution.Findings)
        {
            if (_findingGrounds.TryGetValue(finding, out var grounds))
            {
                grounds.Add(ground);
            }
            else
            {
                _findingGrounds.Add(finding, [ground]);
            }
        }

        Findings = _findingGrounds.Keys.Order().ToValueList();
    }

    /// <summary>The rules that were applied.</summary>
    public RuleBook RuleBook { get; }

    /// <summary>The findings, ordered by content, equal ones once.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>Rules that threw, with the facts they were looking at; their conclusions were dropped.</summary>
    public ValueList<RuleFailedException> Failures { get; }

    /// <summary>What each rule did, in the order of evaluation.</summary>
    public ValueList<RuleStatistics> Statistics { get; }

    /// <summary>The facts of a type, inserted and derived.</summary>
    /// <typeparam name="T">The facts.</typeparam>
    public IReadOnlyList<T> Derived<T>()
        where T : class => [.. _facts.Now(typeof(T)).Cast<T>()];

    /// <summary>The name of the rule that derived a fact first; null when the fact was inserted.</summary>
    /// <param name="fact">A fact of this run.</param>
    public string? RuleOf(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return _grounds.GetValueOrDefault(fact)?.Rule.Name;
    }

    /// <summary>Why a finding was made: the rules and facts behind it, down to the facts that were inserted. One explanation per ground.</summary>
    /// <param name="finding">A finding of this run.</param>
    /// <exception cref="ArgumentException">The finding is not of this run.</exception>
    public ValueList<Explanation> Explain(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return _findingGrounds.TryGetValue(finding, out var grounds)
            ? grounds.Select(ground => Explanation.Of(finding, ground, _grounds)).ToValueList()
            : throw new ArgumentException($"The finding {finding.Code} on {finding.Subject.ItemId} is not of this run.", nameof(finding));
    }

    /// <summary>Why a rule concluded nothing from certain facts: the first of its patterns that they do not meet.</summary>
    /// <typeparam name="TRule">The rule.</typeparam>
    /// <param name="facts">The facts that were expected to meet its patterns, in their order.</param>
    /// <returns>The pattern in the rule's own words; null when the facts meet all of them.</returns>
    /// <exception cref="ArgumentException">The rule is not in the book, or no fact is given.</exception>
    public string? ExplainAbsence<TRule>(params IReadOnlyList<object> facts)
        where TRule : Rule
    {
        ArgumentNullException.ThrowIfNull(facts);
        var rule = RuleBook.Find(typeof(TRule).Name) ?? throw new ArgumentException($"The rule {typeof(TRule).Name} is not in the book.", nameof(facts));
        return facts.Count > 0 ? Absence.Of(rule, facts, _facts) : throw new ArgumentException("Give at least the fact that the rule begins with.", nameof(facts));
    }
}
