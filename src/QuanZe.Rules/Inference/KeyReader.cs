namespace QuanZe.Rules.Inference;

/// <summary>Reads the keys of facts on the right side of a join (读键): those that meet the pattern's own condition have one or many.</summary>
internal sealed class KeyReader<T, TKey>(Func<T, bool>? condition, Selector<T, TKey> selector)
    where T : class
{
    /// <summary>Whether a fact has many keys, so that a pair may share several.</summary>
    public bool HasMany => selector.Many is not null;

    /// <summary>The keys as written, for profiles.</summary>
    public string Text => selector.Text;

    public bool Admits(T fact) => condition is null || condition(fact);

    /// <summary>Enters a fact under its keys; returns its last entry, which the others hang on, or -1.</summary>
    public int Enter(KeyIndex<TKey> index, T fact, object payload)
    {
        if (condition is not null && !condition(fact))
        {
            return -1;
        }

        if (selector.One is { } one)
        {
            return index.Add(one(fact), payload);
        }

        var entry = -1;
        foreach (var key in selector.Many!(fact))
        {
            entry = index.Add(key, payload, entry);
        }

        return entry;
    }

    public TKey Key(T fact) => selector.One!(fact);

    public IReadOnlyCollection<TKey> Keys(T fact) => selector.One is { } one ? [one(fact)] : selector.Many!(fact);
}
