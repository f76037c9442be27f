using QuanZe.Rules.Inference.Living;

namespace QuanZe.Rules.Inference;

/// <summary>The groups of facts that share a key, with a least size and a stated order (分组来源).</summary>
internal sealed class GroupSource<T, TKey, TOrder>(
    Func<T, bool>? condition, string? conditionText, Func<T, TKey> key, string keyText, int least, Func<T, TOrder> order, string orderText) : Source
    where T : class
{
    private IEqualityComparer<TKey>? _comparer;
    private int _slot;

    public override Type FactType => typeof(T);

    public override string Text =>
        $"gather {typeof(T).Name}{(conditionText is null ? "" : $" where {conditionText}")} · by {keyText} · at least {least} · in order of {orderText}";

    public override string? Fault => least < 1 ? $"AtLeast({least}): a group has at least one member" : null;

    public override bool IsGroup => true;

    public KeyReader<T, TKey> Reader { get; } = new(condition, new Selector<T, TKey>(key, null, keyText));

    public override void Bind(RulePlanner planner)
    {
        _comparer = planner.ComparerOf<TKey>();
        var path = condition is null ? MemberPath.Of(keyText) : null;
        _slot = planner.Index(new IndexKey(typeof(T), typeof(TKey), path, HasManyKeys: false), new KeyPlan<T, TKey>(Reader, _comparer));
    }

    public override bool Begins(object fact) => true;

    public override bool Admits(object fact) => fact is Group<TKey, T> || (fact is T typed && Reader.Admits(typed));

    public override FusedPass Fuse(CompiledRule[] rules) =>
        new FusedPass<Group<TKey, T>>(rules, new Func<Group<TKey, T>, bool>?[rules.Length], Groups);

    public override GroupNode? Gather(Network network) =>
        new GroupNode<T, TKey, TOrder>(this, ((RightIndex<T, TKey>)network.Indexes[_slot]).Index, _comparer);

    /// <summary>The group of the facts that share the key of an entry; null when they are too few.</summary>
    public Group<TKey, T>? GroupAt(KeyIndex<TKey> index, int first, Func<object, T> member)
    {
        if (least > 1 && index.Next(first) < 0)
        {
            return null;
        }

        var members = new List<T>();
        for (var entry = first; entry >= 0; entry = index.Next(entry))
        {
            members.Add(member(index.Payload(entry)));
        }

        return members.Count < least ? null : new Group<TKey, T>(index.Key(first), [.. members.OrderBy(order)]);
    }

    // The fact looked at stands in the row, so that a condition or key that throws names it.
    private ArraySegment<object> Groups(FactTable table, ref Row row)
    {
        var facts = table.Of(typeof(T));
        var index = new KeyIndex<TKey>(_comparer, condition is null ? facts.Count : 0);
        for (var i = facts.Count - 1; i >= 0; i--)
        {
            row[0] = facts[i];
            Reader.Enter(index, (T)facts[i], facts[i]);
        }

        return index.Heads().Select(first => GroupAt(index, first, fact => (T)fact)).OfType<object>().ToArray();
    }
}
