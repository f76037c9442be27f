using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Inference;

/// <summary>The state that a rule book gives to facts (规则运行结果): findings with their grounds, derived facts, rules that failed.</summary>
/// <remarks>
/// What a run ends with, and what <see cref="RuleSession.Capture"/> gives of a living session; both answer the same questions.
/// Immutable and safe to share. It holds all facts of the run.
/// </remarks>
public sealed class RuleRun
{
    private readonly FactTable _facts;
    private readonly Store<Derived> _derived;
    private readonly Store<Derived> _again;
    private readonly Found[] _found;
    private readonly Lazy<Dictionary<object, Derivation>> _grounds;
    private readonly Lazy<ValueList<RuleStatistics>> _statistics;

    /// <param name="book">The rules.</param>
    /// <param name="facts">All facts.</param>
    /// <param name="derived">The derived ones, each once.</param>
    /// <param name="again">Further conclusions that derive one of the same objects.</param>
    /// <param name="found">The findings in order.</param>
    internal RuleRun(RuleBook book, FactTable facts, Store<Derived> derived, Store<Derived> again, Found[] found)
    {
        RuleBook = book;
        _facts = facts;
        _derived = derived;
        _again = again;
        _found = found;
        _grounds = new(Grounds);
        _statistics = new(Count);
        Findings = Distinct(found);
    }

    /// <summary>The rules that were applied.</summary>
    public RuleBook RuleBook { get; }

    /// <summary>The findings, ordered by content, equal ones once.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>Rules that threw, with the facts they were looking at; their conclusions were dropped.</summary>
    public ValueList<RuleFailedException> Failures { get; init; } = [];

    /// <summary>Rules that were not run because they would have denied or grouped facts that a failed rule had left incomplete.</summary>
    public ValueList<WithheldRule> Withheld { get; init; } = [];

    /// <summary>Rules that found more than <see cref="RunOptions.FindingLimit"/>.</summary>
    public ValueList<FindingOverflow> Overflows { get; init; } = [];

    /// <summary>Where the time went; null unless <see cref="RunOptions.ProfileBy"/> asked for it.</summary>
    public RuleProfile? Profile { get; init; }

    /// <summary>What each rule did, in the order of evaluation.</summary>
    public ValueList<RuleStatistics> Statistics => _statistics.Value;

    /// <summary>The facts of a type, inserted and derived.</summary>
    /// <typeparam name="T">The facts.</typeparam>
    public IReadOnlyList<T> Derived<T>()
        where T : class => [.. _facts.Now(typeof(T)).Cast<T>()];

    /// <summary>The facts that were inserted, in no stated order.</summary>
    public IEnumerable<object> Inserted => _facts.All.Where(fact => !_grounds.Value.ContainsKey(fact));

    /// <summary>The name of the rule that derived a fact, of several the first by name; null when the fact was inserted.</summary>
    /// <param name="fact">A fact of this run.</param>
    public string? RuleOf(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return _grounds.Value.TryGetValue(fact, out var ground) ? ground.Rule.Name : null;
    }

    /// <summary>Why a finding was made: the rules and facts behind it, down to the facts that were inserted. One explanation per ground.</summary>
    /// <param name="finding">A finding of this run.</param>
    /// <exception cref="ArgumentException">The finding is not of this run.</exception>
    public ValueList<Explanation> Explain(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var first = FirstOf(finding);
        return first >= 0
            ? _found.Skip(first).TakeWhile(found => found.Finding.Equals(finding)).Select(found => Explanation.Of(finding, found.Ground, GroundOf)).ToValueList()
            : throw new ArgumentException($"The finding {finding.Code} on {finding.Subject.ItemId} is not of this run.", nameof(finding));
    }

    /// <summary>Why a rule concluded nothing from certain facts: the first of its patterns that they do not meet.</summary>
    /// <typeparam name="TRule">The rule.</typeparam>
    /// <param name="facts">The facts that were expected to meet its patterns, in their order.</param>
    /// <returns>What was not met, in the rule's own words; null when the facts meet all patterns.</returns>
    /// <exception cref="ArgumentException">The rule is not in the book, or no fact is given.</exception>
    public Absence? ExplainAbsence<TRule>(params IReadOnlyList<object> facts)
        where TRule : Rule => AbsenceSearch.Of(RuleBook, typeof(TRule), facts, _facts.Now);

    /// <summary>Follows one fact through all rules that read facts of its kind: how far each came with it, and what it concluded.</summary>
    /// <remarks>Runs those rules once more; for a person who asks, not for a loop.</remarks>
    /// <param name="fact">A fact of this run.</param>
    public ValueList<RuleTrace> Trace(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new TraceSearch(RuleBook.Plan, _facts, fact).Run().ToValueList();
    }

    private static ValueList<Finding> Distinct(Found[] found)
    {
        var findings = new Finding[found.Length];
        var count = 0;
        foreach (var (finding, _) in found)
        {
            if (count == 0 || !findings[count - 1].Equals(finding))
            {
                findings[count++] = finding;
            }
        }

        return ValueList.Create<Finding>(findings.AsSpan(0, count));
    }

    private Derivation? GroundOf(object fact) => _grounds.Value.TryGetValue(fact, out var ground) ? ground : null;

    private int FirstOf(Finding finding)
    {
        var (low, high) = (0, _found.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _found[middle].Finding.CompareTo(finding) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low < _found.Length && _found[low].Finding.Equals(finding) ? low : -1;
    }

    private Dictionary<object, Derivation> Grounds()
    {
        var grounds = new Dictionary<object, Derivation>(_derived.Count, ReferenceEqualityComparer.Instance);
        foreach (var derived in _derived.Items)
        {
            grounds.TryAdd(derived.Fact, derived.Ground);
        }

        foreach (var (fact, ground) in _again.Items)
        {
            if (grounds.TryGetValue(fact, out var known) && DerivationOrder.Compare(ground, known) < 0)
            {
                grounds[fact] = ground;
            }
        }

        return grounds;
    }

    private ValueList<RuleStatistics> Count()
    {
        var counts = _found.Select(found => found.Ground.Rule).Concat(_derived.Segment.Select(derived => derived.Ground.Rule))
            .GroupBy(rule => rule).ToDictionary(same => same.Key, same => same.Count());
        return RuleBook.Plan.Rules.Select(rule => new RuleStatistics(rule.Name, counts.GetValueOrDefault(rule))).ToValueList();
    }
}
