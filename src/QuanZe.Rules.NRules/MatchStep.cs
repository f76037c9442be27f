using System.Runtime.CompilerServices;
using QuanZe.Rules.Inference;
using QuanZe.Rules.Inference.Living;

namespace QuanZe.Rules.NRules;

/// <summary>The end of a rule that is told of its rows and concludes nothing (匹配步骤): NRules concludes.</summary>
internal sealed class MatchStep : Conclusion
{
    private readonly ConditionalWeakTable<Network, MatchNode> _nodes = [];

    public override string Text => "match";

    public override IEnumerable<object> ConcludedFrom(in Row row) => [];

    public override void Enter(Execution execution, ref Row row) => throw new NotSupportedException("A match is followed in a session, not in one run.");

    public override StepNode Remember(Network network, StepNode? next, int arity) => _nodes.GetValue(network, session => new MatchNode(session, Rule, arity));

    /// <summary>The node that is told of the rows of a session.</summary>
    public MatchNode NodeOf(Network network) => _nodes.TryGetValue(network, out var node) ? node : throw new InvalidOperationException("The session does not follow this rule.");
}

/// <summary>Collects the rows that appear and go in one commit.</summary>
internal sealed class MatchNode(Network network, CompiledRule rule, int arity) : StepNode(network, null, arity)
{
    /// <summary>Rows that appeared since the last commit was taken; a row that came and went is in neither list.</summary>
    public HashSet<RuleMatch> Appeared { get; } = [];

    /// <summary>Rows that went.</summary>
    public List<RuleMatch> Gone { get; } = [];

    public override void Enter(Token token)
    {
        var row = default(Row);
        Fill(token, ref row);
        var match = new RuleMatch(rule.Description, row.Pack(rule.FactCount) as object[] ?? [row.Pack(1)]);
        token.Outcome = match;
        Appeared.Add(match);
    }

    public override void Leave(Token token)
    {
        var match = (RuleMatch)token.Outcome!;
        if (!Appeared.Remove(match))
        {
            Gone.Add(match);
        }
    }
}
