using QuanZe.Rules.Inference;
using QuanZe.Rules.Matching.Assignment;
using QuanZe.Rules.Matching.Comparison;
using QuanZe.Rules.Matching.Scoring;
using QuanZe.Rules.Rulesets.Matching;
using QuanZe.Sdk;

namespace QuanZe.Rules.Matching.Policy;

/// <summary>The rules that a proposed pair must pass (匹配政策): they forbid pairs, force them or send them to review, whatever their score. Vendors add their own.</summary>
/// <remarks>Immutable, safe to share. Rules derive <see cref="MatchRuling"/> from <see cref="ProposedMatch"/> and from facts that the host adds.</remarks>
public sealed class MatchPolicy
{
    private const double Certain = 20;

    // A pair as unlikely as this is proposed to rules only where the host has added facts that might force it.
    private const double ProposedFrom = 0.02;

    private readonly ValueList<Rule> _rules;
    private readonly ValueList<object> _facts;
    private readonly RuleBook _book;

    private MatchPolicy(ValueList<Rule> rules, ValueList<object> facts)
    {
        (_rules, _facts) = (rules, facts);
        var builder = new RuleBookBuilder();
        foreach (var rule in rules)
        {
            builder.Add(rule);
        }

        _book = builder.Build(allowUnread: true);
    }

    /// <summary>The shipped rules.</summary>
    public static MatchPolicy Shipped { get; } = new(MatchPolicyRules.All, []);

    /// <summary>No rules.</summary>
    public static MatchPolicy None { get; } = new([], []);

    /// <summary>This policy and further rules.</summary>
    /// <param name="rules">The rules; each derives <see cref="MatchRuling"/>.</param>
    /// <exception cref="RuleBookException">The rules do not fit together; the exception names every fault.</exception>
    public MatchPolicy WithRules(params IEnumerable<Rule> rules) => new([.. _rules, .. rules], _facts);

    /// <summary>This policy and further facts for its rules: crosswalks of codes, the vendor's own.</summary>
    /// <param name="facts">The facts; immutable objects.</param>
    public MatchPolicy WithFacts(params IEnumerable<object> facts) => new(_rules, [.. _facts, .. facts]);

    /// <summary>This policy without the rules of a class.</summary>
    /// <typeparam name="TRule">The rule.</typeparam>
    public MatchPolicy Without<TRule>()
        where TRule : Rule => new([.. _rules.Where(rule => rule is not TRule)], _facts);

    /// <summary>Lets the rules speak about judged pairs.</summary>
    internal void Apply(List<ProposedPair> pairs, IListRows left, IListRows right, CancellationToken cancellationToken)
    {
        if (_rules.IsEmpty)
        {
            return;
        }

        var proposed = new Dictionary<ProposedMatch, ProposedPair>(ReferenceEqualityComparer.Instance);
        foreach (var pair in pairs)
        {
            var probability = PairScorer.Probability(pair.LogOdds);
            if (pair.Band != MatchBand.Reject || (!_facts.IsEmpty && probability >= ProposedFrom) || IsForceable(left.Item(pair.Left), right.Item(pair.Right)))
            {
                proposed.Add(new ProposedMatch(left.Item(pair.Left), right.Item(pair.Right), probability, pair.Band), pair);
            }
        }

        var run = _book.Run(proposed.Keys.Cast<object>().Concat(_facts), cancellationToken);
        if (!run.Failures.IsEmpty)
        {
            throw run.Failures[0];
        }

        foreach (var rulings in run.Derived<MatchRuling>().GroupBy(ruling => ruling.Match, ReferenceEqualityComparer.Instance))
        {
            Obey(proposed[(ProposedMatch)rulings.Key!], rulings.MinBy(ruling => Order(ruling.Band))!);
        }
    }

    // With facts at hand, codes may be declared to belong together whatever the names say.
    private bool IsForceable(PowerItem left, PowerItem right) => !_facts.IsEmpty && left.Code.BaseKey is not null && right.Code.BaseKey is not null;

    private static int Order(MatchBand band) => band switch { MatchBand.Reject => 0, MatchBand.Review => 1, _ => 2 };

    private static void Obey(ProposedPair pair, MatchRuling ruling)
    {
        pair.Ruling = ruling;
        switch (ruling.Band)
        {
            case MatchBand.Accept:
                (pair.LogOdds, pair.Band) = (Math.Max(pair.LogOdds, Certain), MatchBand.Accept);
                break;
            case MatchBand.Reject:
                pair.Band = MatchBand.Reject;
                break;
            default:
                pair.Band = pair.Band == MatchBand.Accept ? MatchBand.Review : pair.Band;
                break;
        }
    }
}
