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

    /// <summary>The groups that rules see.</summary>
    public abstract IEnumerable<FactNode> Shown { get; }

    /// <summary>The group that a fact is in, as rules see it; null when it is in none.</summary>
    public abstract FactNode? ShownOf(object fact);

    /// <summary>Makes anew the groups whose members changed, each once.</summary>
    public abstract void Settle(Network network, StreamNode stream);
}

/// <inheritdoc/>
internal sealed class GroupNode<T, TKey, TOrder>(GroupSource<T, TKey, TOrder> source, IEqualityComparer<TKey>? comparer) : GroupNode
    where T : class
{
    private readonly Dictionary<Key, SortedGroup<T, TOrder>> _groups = new(new KeyComparer(comparer ?? EqualityComparer<TKey>.Default));
    private readonly Dictionary<Key, SortedGroup<T, TOrder>> _touched = new(new KeyComparer(comparer ?? EqualityComparer<TKey>.Default));

    public override IEnumerable<FactNode> Shown => _groups.Values.Select(group => group.Shown).OfType<FactNode>();

    public override FactNode? ShownOf(object fact) =>
        fact is T member && source.Reader.Admits(member) && source.Reader.Key(member) is { } key && _groups.TryGetValue(new Key(key), out var group) ? group.Shown : null;

    public override void Settle(Network network, StreamNode stream)
    {
        Added.Clear();
        foreach (var fact in stream.Removed)
        {
            network.Look(fact);
            GroupOf((T)fact.Fact)?.Remove((T)fact.Fact);
        }

        foreach (var fact in stream.Added)
        {
            network.Look(fact);
            GroupOf((T)fact.Fact)?.Add((T)fact.Fact);
        }

        foreach (var (key, group) in _touched)
        {
            group.Shown?.DeleteTokens();
            group.Shown = null;
            if (group.Members() is { Length: > 0 } members)
            {
                Show(key, group, members);
            }
            else
            {
                _groups.Remove(key);
            }
        }

        _touched.Clear();
    }

    private void Show(Key key, SortedGroup<T, TOrder> group, T[] members)
    {
        if (members.Length >= source.Least)
        {
            group.Shown = new FactNode(new Group<TKey, T>(key.Value, members), null);
            Added.Add(group.Shown);
        }
    }

    // The group that a fact belongs to, made when it is the first; null for a fact in none.
    private SortedGroup<T, TOrder>? GroupOf(T fact)
    {
        if (!source.Reader.Admits(fact) || source.Reader.Key(fact) is not { } value)
        {
            return null;
        }

        var key = new Key(value);
        if (!_groups.TryGetValue(key, out var group))
        {
            _groups.Add(key, group = new SortedGroup<T, TOrder>(source.Order));
        }

        _touched.TryAdd(key, group);
        return group;
    }

    // Dictionary keys must not be null by their type; a null key is passed over before.
    private readonly record struct Key(TKey Value);

    private sealed class KeyComparer(IEqualityComparer<TKey> inner) : IEqualityComparer<Key>
    {
        public bool Equals(Key x, Key y) => inner.Equals(x.Value, y.Value);

        public int GetHashCode(Key key) => inner.GetHashCode(key.Value!);
    }
}
