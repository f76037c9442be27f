using System.Runtime.CompilerServices;

namespace QuanZe.Rules.Inference;

/// <summary>Facts to be put into groups (分组中): say by which key.</summary>
/// <typeparam name="T">The facts.</typeparam>
public sealed class Gathering<T>
    where T : class
{
    private readonly RuleDefinition _rule;
    private readonly Func<T, bool>? _condition;
    private readonly string? _conditionText;

    internal Gathering(RuleDefinition rule, Func<T, bool>? condition, string? conditionText)
    {
        _rule = rule;
        _condition = condition;
        _conditionText = conditionText;
    }

    /// <summary>The key that members of a group share. A fact whose key is null is in no group.</summary>
    /// <typeparam name="TKey">The key.</typeparam>
    /// <param name="key">The key of a fact.</param>
    /// <param name="text">The key as written; filled by the compiler.</param>
    public GatheringByKey<T, TKey> By<TKey>(Func<T, TKey> key, [CallerArgumentExpression(nameof(key))] string text = "")
    {
        ArgumentNullException.ThrowIfNull(key);
        return new(_rule, _condition, _conditionText, key, text, 1);
    }
}

/// <summary>Facts put into groups by key: say how many there must be and in which order they stand.</summary>
/// <typeparam name="T">The facts.</typeparam>
/// <typeparam name="TKey">The key.</typeparam>
public sealed class GatheringByKey<T, TKey>
    where T : class
{
    private readonly RuleDefinition _rule;
    private readonly Func<T, bool>? _condition;
    private readonly string? _conditionText;
    private readonly Func<T, TKey> _key;
    private readonly string _keyText;
    private readonly int _least;

    internal GatheringByKey(RuleDefinition rule, Func<T, bool>? condition, string? conditionText, Func<T, TKey> key, string keyText, int least)
    {
        _rule = rule;
        _condition = condition;
        _conditionText = conditionText;
        _key = key;
        _keyText = keyText;
        _least = least;
    }

    /// <summary>The least number of members; smaller groups are passed over. The default is 1.</summary>
    /// <param name="count">The number, 1 or more.</param>
    public GatheringByKey<T, TKey> AtLeast(int count) => new(_rule, _condition, _conditionText, _key, _keyText, count);

    /// <summary>The order of the members; it must tell all members apart, so that arrival decides nothing.</summary>
    /// <typeparam name="TOrder">What members are ordered by.</typeparam>
    /// <param name="order">What a member is ordered by.</param>
    /// <param name="text">The order as written; filled by the compiler.</param>
    public Pattern<Group<TKey, T>> InOrderOf<TOrder>(Func<T, TOrder> order, [CallerArgumentExpression(nameof(order))] string text = "")
    {
        ArgumentNullException.ThrowIfNull(order);
        _rule.Begin(new GroupSource<T, TKey, TOrder>(_condition, _conditionText, _key, _keyText, _least, order, text));
        return new Pattern<Group<TKey, T>>(_rule);
    }
}
