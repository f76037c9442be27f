namespace QuanZe.Rules.Inference;

/// <summary>Facts that share a key (分组).</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="T">The facts.</typeparam>
/// <param name="key">The key.</param>
/// <param name="members">The facts in the order that the rule states.</param>
public sealed class Group<TKey, T>(TKey key, IReadOnlyList<T> members) : IComposedFact
    where T : class
{
    /// <summary>The key.</summary>
    public TKey Key { get; } = key;

    /// <summary>The facts in the order that the rule states.</summary>
    public IReadOnlyList<T> Members { get; } = members;

    IEnumerable<object> IComposedFact.Parts => Members;

    /// <summary>Key and size.</summary>
    public override string ToString() => $"{Key} ({Members.Count} {typeof(T).Name})";
}
