namespace QuanZe.Rules.Inference.Living;

/// <summary>The facts of one type as rules read them (事实流): what of them changed in this commit, and who must hear of it.</summary>
internal sealed class StreamNode(Network network)
{
    public List<FactNode> Added { get; } = [];

    public List<FactNode> Removed { get; } = [];

    /// <summary>The steps that have these facts on their right side, with rule and position.</summary>
    public List<(CompiledRule Rule, int Position, IRightReader Node)> Readers { get; } = [];

    /// <summary>The rules that begin with these facts, by level.</summary>
    public List<SourceNode> Sources { get; } = [];

    /// <summary>The groups of these facts.</summary>
    public List<GroupNode> Groups { get; } = [];

    public void Add(FactNode fact)
    {
        Hear();
        Added.Add(fact);
    }

    public void Remove(FactNode fact)
    {
        Hear();
        Removed.Add(fact);
    }

    /// <summary>Forgets the changes; at the end of a commit.</summary>
    public void Clear()
    {
        Added.Clear();
        Removed.Clear();
    }

    // At the first change, everybody who reads is put on the list of their level.
    private void Hear()
    {
        if (Added.Count + Removed.Count > 0)
        {
            return;
        }

        network.Changed.Add(this);
        foreach (var (rule, position, node) in Readers)
        {
            network.Levels[rule.Level].Expect(position, rule, node, this);
        }

        foreach (var source in Sources)
        {
            network.Levels[source.Level].Expect(source);
        }

        foreach (var group in Groups)
        {
            network.Levels[group.Rule.Level].Expect(group, this);
        }
    }
}

/// <summary>The facts of one runtime type in a session: the streams and indexes they go to.</summary>
/// <param name="Level">The level at which they are settled.</param>
/// <param name="Streams">The streams.</param>
/// <param name="Indexes">The indexes, in the order of <see cref="FactNode.Entries"/>.</param>
/// <param name="Type">What the book knows of the type.</param>
internal sealed record LivingType(int Level, StreamNode[] Streams, RightIndex[] Indexes, FactType Type);
