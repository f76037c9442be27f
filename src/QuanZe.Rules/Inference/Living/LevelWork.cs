namespace QuanZe.Rules.Inference.Living;

/// <summary>What a commit has to do on one level (本层待办): the groups, right sides and first patterns that read something changed.</summary>
/// <param name="network">The session's memory.</param>
/// <param name="positions">The number of steps of the longest rule.</param>
internal sealed class LevelWork(Network network, int positions)
{
    private readonly List<(CompiledRule Rule, IRightReader Node, StreamNode Stream)>[] _rights = [.. Enumerable.Range(0, positions).Select(_ => new List<(CompiledRule, IRightReader, StreamNode)>())];
    private readonly List<SourceNode> _sources = [];
    private readonly List<(GroupNode Group, StreamNode Stream)> _groups = [];

    /// <summary>The number of steps of the longest rule.</summary>
    public int Positions => positions;

    public void Expect(int position, CompiledRule rule, IRightReader node, StreamNode stream) => _rights[position].Add((rule, node, stream));

    public void Expect(SourceNode source) => _sources.Add(source);

    public void Expect(GroupNode group, StreamNode stream) => _groups.Add((group, stream));

    /// <summary>Makes groups anew whose members changed.</summary>
    public void Groups()
    {
        foreach (var (group, stream) in _groups)
        {
            network.Look(group.Rule);
            group.Settle(network, stream);
            _sources.Add(group.Source);
        }
    }

    /// <summary>Lets the steps at a position take in what changed on their right side.</summary>
    public void RightSides(int position)
    {
        foreach (var (rule, node, stream) in _rights[position])
        {
            network.Look(rule);
            node.RightChanged(stream);
        }
    }

    /// <summary>Begins rows with the facts that appeared.</summary>
    public void FirstPatterns()
    {
        foreach (var source in _sources)
        {
            source.Begin(network.CancellationToken);
        }
    }

    /// <summary>Forgets the list.</summary>
    public void Clear()
    {
        foreach (var rights in _rights)
        {
            rights.Clear();
        }

        _sources.Clear();
        _groups.Clear();
    }
}
