using NRules;
using NRules.Diagnostics;
using NRules.RuleModel;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.NRules;

/// <summary>What rules have concluded in an NRules session, and from what (关联事实): findings in QuanZe's order, and explanations read from the sources of linked facts.</summary>
/// <remarks>Attach it before the first fact is inserted; it follows insertions and retractions. Not safe to share between threads, like the session.</remarks>
public sealed class LinkedFacts
{
    private readonly RuleBook _book;
    private readonly Dictionary<object, IFact> _concluded = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, CompiledRule> _foreign = new(StringComparer.Ordinal);

    private LinkedFacts(RuleBook book) => _book = book;

    /// <summary>The findings that hold now, ordered by content, equal ones once.</summary>
    public ValueList<Finding> Findings => Run([]).Findings;

    /// <summary>The rules of the vendor's own that have concluded something, as catalogues show rules.</summary>
    internal IEnumerable<RuleDescription> ForeignRules => _foreign.Values.Select(rule => rule.Description);

    /// <summary>Begins to follow a session.</summary>
    /// <param name="session">The session; nothing is inserted yet.</param>
    /// <param name="book">The QuanZe rules that its factory was compiled from.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LinkedFacts Attach(ISession session, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(book);
        var facts = new LinkedFacts(book);
        session.Events.FactInsertedEvent += (_, happened) => facts.Enter(happened);
        session.Events.FactRetractedEvent += (_, happened) => facts._concluded.Remove(happened.Fact.Value!);
        return facts;
    }

    /// <summary>Why a finding was made: the rules and facts behind it, down to the facts that were inserted. One explanation per ground.</summary>
    /// <param name="finding">A finding that holds now.</param>
    /// <exception cref="ArgumentException">The finding is not of this session.</exception>
    public ValueList<Explanation> Explain(Finding finding) => Run([]).Explain(finding);

    /// <summary>The state of the session as QuanZe gives it after a run of its own: findings with their grounds, derived facts.</summary>
    /// <param name="inserted">The facts that the host inserted.</param>
    internal RuleRun Run(IReadOnlyCollection<object> inserted)
    {
        var table = new FactTable(inserted.Count + _concluded.Count);
        foreach (var fact in inserted)
        {
            table.Add(fact);
        }

        var derived = new Store<Derived>();
        var found = new List<Found>();
        foreach (var fact in _concluded.Values)
        {
            var ground = GroundOf((ILinkedFactSource)fact.Source!);
            if (fact.Value is Finding finding)
            {
                found.Add(new Found(finding.Rule is null ? Named(finding, ground.Rule.Name) : finding, ground));
            }
            else if (table.Add(fact.Value!))
            {
                derived.Add(new Derived(fact.Value!, ground));
            }
        }

        var (kept, overflows) = FindingLimit.Apply(FindingOrder.Sorted([.. found]), RunOptions.Default.FindingLimit, new Dictionary<CompiledRule, long>());
        var book = _foreign.Count == 0 ? _book : new RuleBook(_book.Plan, [.. _book.Rules, .. ForeignRules.OrderBy(rule => rule.Name, StringComparer.Ordinal)]);
        return new RuleRun(book, table, derived, new Store<Derived>(), kept) { Overflows = overflows };
    }

    private void Enter(WorkingMemoryEventArgs happened)
    {
        if (happened.Fact.Source is ILinkedFactSource)
        {
            _concluded[happened.Fact.Value!] = happened.Fact;
        }
    }

    private Derivation GroundOf(ILinkedFactSource source)
    {
        var facts = source.Facts.Select(fact => fact.Value!).ToList();
        if (source.Rule.Properties.TryGetProperty(QuanZeRuleDefinitions.DescriptionProperty, out _) && _book.Find(source.Rule.Name) is { } own)
        {
            return new Derivation(own, facts[0] is RuleMatch match ? match.Facts is [var only] ? only : (object[])match.Facts : facts[0]);
        }

        var rule = Foreign(source.Rule);
        return new Derivation(rule, facts is [var single] ? single : new RuleMatch(rule.Description, [.. facts]));
    }

    private static Finding Named(Finding finding, string rule) => new(finding.Code, finding.Subject, finding.Element, finding.Expected, finding.Actual)
    {
        Severity = finding.Severity,
        Arguments = finding.Arguments,
        Evidence = finding.Evidence,
        Rule = rule,
    };

    // A vendor's NRules rule as explanations name it: it is known by its name and concludes outside the book.
    private CompiledRule Foreign(IRuleDefinition rule)
    {
        if (!_foreign.TryGetValue(rule.Name, out var known))
        {
            var title = rule.Description.Length > 0 ? rule.Description : rule.Name;
            var description = new RuleDescription(rule.Name, title, title, string.Join(' ', rule.Tags.Take(1).DefaultIfEmpty("NRules")), [], null, null, ["NRules: " + rule.Name]);
            known = new CompiledRule(description, new FactSource<object>(null, null), [], new MatchStep());
            _foreign.Add(rule.Name, known);
        }

        return known;
    }
}
