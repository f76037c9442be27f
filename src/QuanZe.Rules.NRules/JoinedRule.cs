using QuanZe.Rules.Inference;
using QuanZe.Rules.Inference.Living;

namespace QuanZe.Rules.NRules;

/// <summary>The patterns of one rule, planned apart from its book (单条规则编排): keyed joins, negations and groups over indexes of its own.</summary>
/// <remarks>Immutable and shared by all sessions; each session follows the rule in a <see cref="Network"/> of its own.</remarks>
internal sealed class JoinedRule
{
    private readonly RulePlan _plan;
    private readonly MatchStep _matches = new();

    public JoinedRule(CompiledRule rule, RuleBook book)
    {
        var definition = new RuleDefinition();
        rule.Statement!.State(definition);
        Rule = new CompiledRule(rule.Description, definition.Source!, definition.Steps, _matches);
        var facts = book.Plan.Rules.SelectMany(other => other.Reads.Concat(other.Derives is { } derived ? [derived] : []));
        var planner = new RulePlanner([Rule], book.Plan.Parameters, facts);
        planner.Stratify();
        _plan = planner.Plan();
        Reads = [.. _plan.TypesRead];
    }

    public CompiledRule Rule { get; }

    /// <summary>The types of facts that the rule reads.</summary>
    public IReadOnlyList<Type> Reads { get; }

    /// <summary>An empty memory for a session, and the node that is told of rows.</summary>
    public (Network Network, MatchNode Matches) Open()
    {
        var network = new Network(_plan, CommitStrategy.Proper, int.MaxValue);
        return (network, _matches.NodeOf(network));
    }
}
