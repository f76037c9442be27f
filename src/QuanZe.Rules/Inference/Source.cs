namespace QuanZe.Rules.Inference;

/// <summary>Where a rule's first facts come from (事实来源): the facts of a type, or groups of them.</summary>
internal abstract class Source
{
    public abstract Type FactType { get; }

    public abstract string Text { get; }

    public virtual string? Fault => null;

    /// <summary>The facts to begin with; groups are made here.</summary>
    public abstract IReadOnlyList<object> Facts(FactTable facts);

    /// <summary>Whether a fact begins a row.</summary>
    public abstract bool Admits(object fact);
}

/// <summary>The facts of a type that meet a condition.</summary>
internal sealed class FactSource<T>(Func<T, bool>? condition, string? conditionText) : Source
    where T : class
{
    public override Type FactType => typeof(T);

    public override string Text => "when " + typeof(T).Name + (conditionText is null ? "" : $" where {conditionText}");

    public override IReadOnlyList<object> Facts(FactTable facts) => facts.Of(typeof(T));

    public override bool Admits(object fact) => fact is T typed && (condition is null || condition(typed));
}

/// <summary>The groups of facts that share a key, with a least size and a stated order.</summary>
internal sealed class GroupSource<T, TKey, TOrder>(
    Func<T, bool>? condition, string? conditionText, Func<T, TKey> key, string keyText, int least, Func<T, TOrder> order, string orderText) : Source
    where T : class
{
    public override Type FactType => typeof(T);

    public override string Text =>
        $"gather {typeof(T).Name}{(conditionText is null ? "" : $" where {conditionText}")} · by {keyText} · at least {least} · in order of {orderText}";

    public override string? Fault => least < 1 ? $"AtLeast({least}): a group has at least one member" : null;

    public override IReadOnlyList<object> Facts(FactTable facts)
    {
        var groups = new Dictionary<Key, List<T>>();
        var keys = new List<Key>();
        foreach (var fact in facts.Of(typeof(T)))
        {
            var typed = (T)fact;
            if ((condition is null || condition(typed)) && key(typed) is { } value)
            {
                var groupKey = new Key(value);
                if (!groups.TryGetValue(groupKey, out var members))
                {
                    groups.Add(groupKey, members = []);
                    keys.Add(groupKey);
                }

                members.Add(typed);
            }
        }

        var result = new List<object>();
        foreach (var groupKey in keys)
        {
            if (groups[groupKey] is { } members && members.Count >= least)
            {
                result.Add(new Group<TKey, T>(groupKey.Value, [.. members.OrderBy(order)]));
            }
        }

        return result;
    }

    public override bool Admits(object fact) => fact is Group<TKey, T> || (fact is T typed && (condition is null || condition(typed)));

    // Dictionary keys must not be null by their type; a null key was passed over before.
    private readonly record struct Key(TKey Value);
}
