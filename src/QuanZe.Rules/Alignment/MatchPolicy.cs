using QuanZe.Rules.Inference;
using QuanZe.Rules.Matching;
using QuanZe.Rules.Rulesets.Matching;
using QuanZe.Sdk;

namespace QuanZe.Rules.Alignment;

/// <summary>The rules that a proposed pair must pass (匹配政策): they forbid pairs, force them or send them to review, whatever their score. Vendors add their own.</summary>
/// <remarks>Immutable, safe to share. Rules derive <see cref="MatchRuling"/> from <see cref="ProposedMatch"/> and from facts that the host adds.</remarks>
public sealed class MatchPolicy : IMatchPolicy
{
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

    /// <inheritdoc/>
    public bool MayForce => !_facts.IsEmpty;

    /// <inheritdoc/>
    /// <exception cref="RuleFailedException">A rule threw.</exception>
    public IReadOnlyList<PolicyVerdict?> Judge(IReadOnlyList<ScoredPair> pairs, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var verdicts = new PolicyVerdict?[pairs.Count];
        if (_rules.IsEmpty)
        {
            return verdicts;
        }

        var placeOf = new Dictionary<ProposedMatch, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < pairs.Count; i++)
        {
            placeOf.Add(new ProposedMatch(pairs[i].Left, pairs[i].Right, pairs[i].Probability, pairs[i].Band), i);
        }

        var run = _book.Run(placeOf.Keys.Cast<object>().Concat(_facts), cancellationToken);
        if (!run.Failures.IsEmpty)
        {
            throw run.Failures[0];
        }

        // Forbidding goes before review, and review before force.
        foreach (var ruling in run.Derived<MatchRuling>())
        {
            ref var verdict = ref verdicts[placeOf[ruling.Match]];
            verdict = verdict is null || ruling.Band < verdict.Band ? new PolicyVerdict(ruling.Band, ruling.Ground.Chinese, ruling.Ground.English) : verdict;
        }

        return verdicts;
    }
}
