namespace QuanZe.Rules.Inference.Living;

/// <summary>The groups of one rule in a session (分组记忆).</summary>
internal abstract class GroupNode
{
    /// <summary>The groups that appeared in this commit.</summary>
    public List<FactNode> Added { get; } = [];

    /// <summary>The rule.</summary>
    public CompiledRule Rule { get; set; } = null!;

    /// <summary>Where the rule begins.</summary>
    public SourceNode Source { get; set; } = null!;

    /// <summary>Makes anew the groups whose members changed, each once.</summary>
    public abstract void Settle(Network network, StreamNode stream);
}

/// <inheritdoc/>
internal sealed class GroupNode<T, TKey, TOrder>(GroupSource<T, TKey, TOrder> source, KeyIndex<TKey> members, IEqualityComparer<TKey>? comparer) : GroupNode
    where T : class
{
    private readonly Dictionary<Key, FactNode> _groups = new(new KeyComparer(comparer ?? EqualityComparer<TKey>.Default));
    private readonly HashSet<Key> _touched = new(new KeyComparer(comparer ?? EqualityComparer<TKey>.Default));

    public override void Settle(Network network, StreamNode stream)
    {
        _touched.Clear();
        Added.Clear();
        Touch(network, stream.Added);
        Touch(network, stream.Removed);
        foreach (var key in _touched)
        {
            if (_groups.Remove(key, out var before))
            {
                before.DeleteTokens();
            }

            if (members.First(key.Value) is var first and >= 0 && source.GroupAt(members, first, payload => (T)((FactNode)payload).Fact) is { } group)
            {
                var node = new FactNode(group, null);
                _groups.Add(key, node);
                Added.Add(node);
            }
        }
    }

    private void Touch(Network network, List<FactNode> facts)
    {
        foreach (var fact in facts)
        {
            network.Look(fact);
            var typed = (T)fact.Fact;
            if (source.Reader.Admits(typed) && source.Reader.Key(typed) is { } key)
            {
                _touched.Add(new Key(key));
            }
        }
    }

    // Dictionary keys must not be null by their type; a null key is passed over before.
    private readonly record struct Key(TKey Value);

    private sealed class KeyComparer(IEqualityComparer<TKey> inner) : IEqualityComparer<Key>
    {
        public bool Equals(Key x, Key y) => inner.Equals(x.Value, y.Value);

        public int GetHashCode(Key key) => inner.GetHashCode(key.Value!);
    }
}
