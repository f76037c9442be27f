using QuanZe.Rules.Inference.Living;

namespace QuanZe.Rules.Inference;

/// <summary>The groups of facts that share a key, with a least size and a stated order (分组来源).</summary>
internal sealed class GroupSource<T, TKey, TOrder>(
    Func<T, bool>? condition, string? conditionText, Func<T, TKey> key, string keyText, int least, Func<T, TOrder> order, string orderText) : Source
    where T : class
{
    private IEqualityComparer<TKey>? _comparer;

    public override Type FactType => typeof(T);

    public override string Text =>
        $"gather {typeof(T).Name}{(conditionText is null ? "" : $" where {conditionText}")} · by {keyText} · at least {least} · in order of {orderText}";

    public override string? Fault => least < 1 ? $"AtLeast({least}): a group has at least one member" : null;

    public override bool IsGroup => true;

    public KeyReader<T, TKey> Reader { get; } = new(condition, new Selector<T, TKey>(key, null, keyText));

    public int Least => least;

    public Func<T, TOrder> Order => order;

    public override void Bind(RulePlanner planner) => _comparer = planner.ComparerOf<TKey>();

    public override bool Begins(object fact) => true;

    public override bool Admits(object fact) => fact is Group<TKey, T> || (fact is T typed && Reader.Admits(typed));

    public override FusedPass Fuse(CompiledRule[] rules) =>
        new FusedPass<Group<TKey, T>>(rules, new Func<Group<TKey, T>, bool>?[rules.Length], Groups);

    public override GroupNode? Gather(Network network) => new GroupNode<T, TKey, TOrder>(this, _comparer);

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

        var groups = new Store<object>();
        foreach (var first in index.Heads())
        {
            if (least == 1 || index.Next(first) >= 0)
            {
                AddGroup(groups, index, first);
            }
        }

        return groups.Segment;
    }

    private void AddGroup(Store<object> groups, KeyIndex<TKey> index, int first)
    {
        var members = new List<T>();
        for (var entry = first; entry >= 0; entry = index.Next(entry))
        {
            members.Add((T)index.Payload(entry));
        }

        if (members.Count >= least)
        {
            groups.Add(new Group<TKey, T>(index.Key(first), [.. members.OrderBy(order)]));
        }
    }
}
