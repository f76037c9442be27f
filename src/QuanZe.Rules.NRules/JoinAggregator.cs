using NRules.Aggregators;
using NRules.RuleModel;
using QuanZe.Rules.Inference;
using QuanZe.Rules.Inference.Living;

namespace QuanZe.Rules.NRules;

/// <summary>Follows the facts of one rule in one NRules session and gives its matches (按键联结聚合): NRules sees one aggregate and no join.</summary>
/// <remarks>
/// Facts that come and go cost what they touch, whatever the number of facts: they are entered in hash indexes by key. What NRules calls an update takes a
/// fact out and enters it again.
/// </remarks>
internal sealed class JoinAggregator : IAggregator
{
    private readonly Network _network;
    private readonly MatchNode _matches;

    public JoinAggregator(JoinedRule rule) => (_network, _matches) = rule.Open();

    public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) => Commit(facts, isThere: true);

    public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) => Commit(facts, isThere: false);

    public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) =>
        [.. Commit(facts, isThere: false), .. Commit(facts, isThere: true)];

    private AggregationResult[] Commit(IReadOnlyCollection<IFact> facts, bool isThere)
    {
        foreach (var fact in facts)
        {
            _network.Hold(fact.Value!, isThere);
        }

        try
        {
            _network.Commit(CancellationToken.None);
        }
#pragma warning disable CA1031 // Whatever a condition throws is a failure of its rule.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            throw exception as RuleFailedException ?? _network.Failure(exception);
        }

        var results = new List<AggregationResult>(_matches.Gone.Count + _matches.Appeared.Count);
        results.AddRange(_matches.Gone.Select(AggregationResult.Removed));
        results.AddRange(_matches.Appeared.Select(match => AggregationResult.Added(match, [])));
        _matches.Gone.Clear();
        _matches.Appeared.Clear();
        return [.. results];
    }
}

/// <summary>Makes the aggregator of a rule for each session. NRules makes the factory; the rule stands in an expression of the aggregate.</summary>
#pragma warning disable CA1812 // NRules makes it from its type.
internal sealed class JoinAggregatorFactory : IAggregatorFactory
#pragma warning restore CA1812
{
    /// <summary>The name of the expression that holds the rule.</summary>
    public const string Rule = "Rule";

    private JoinedRule _rule = null!;

    public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions) =>
        _rule = (JoinedRule)((System.Linq.Expressions.ConstantExpression)element.Expressions[Rule].Expression.Body).Value!;

    public IAggregator Create(AggregationContext context) => new JoinAggregator(_rule);
}
