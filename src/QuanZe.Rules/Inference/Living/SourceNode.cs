namespace QuanZe.Rules.Inference.Living;

/// <summary>The rules of one level that begin with the same facts (规则起点).</summary>
internal sealed class SourceNode(Network network, int level, List<FactNode> added)
{
    private readonly List<(CompiledRule Rule, StepNode First)> _rules = [];

    public int Level => level;

    public void Add(CompiledRule rule, StepNode first) => _rules.Add((rule, first));

    /// <summary>Begins a row with each fact that appeared, in each rule that admits it. Rows of facts that went are gone already.</summary>
    public void Begin(CancellationToken cancellationToken)
    {
        foreach (var fact in added)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var (rule, first) in _rules)
            {
                network.Look(rule, fact);
                if (rule.Source.Begins(fact.Fact))
                {
                    first.Enter(Token.Extend(null, fact, first));
                }
            }
        }
    }
}
