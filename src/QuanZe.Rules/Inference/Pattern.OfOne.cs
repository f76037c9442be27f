using System.Runtime.CompilerServices;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Inference;

/// <summary>A rule that has met one fact (规则语句，1个事实): go on with another pattern, or conclude.</summary>
/// <typeparam name="T1">The facts of pattern 1.</typeparam>
public sealed class Pattern<T1>
    where T1 : class
{
    private readonly RuleDefinition _rule;

    internal Pattern(RuleDefinition rule) => _rule = rule;

    /// <summary>Another fact that must be there; say by which key.</summary>
    /// <typeparam name="T">The fact.</typeparam>
    /// <param name="condition">Its own condition; null for all.</param>
    /// <param name="text">The condition as written; filled by the compiler.</param>
    public Joining<T1, T> And<T>(Func<T, bool>? condition = null, [CallerArgumentExpression(nameof(condition))] string? text = null)
        where T : class => new(_rule, condition, text);

    /// <summary>A settings fact that exists once, joined without a key. More than one such fact fails the rule.</summary>
    /// <typeparam name="T">The fact.</typeparam>
    public Pattern<T1, T> With<T>()
        where T : class
    {
        _rule.Add(new SettingsStep<T>(1));
        return new(_rule);
    }

    /// <summary>A parameter that must have a value; say at whose place and day.</summary>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <param name="parameter">The parameter.</param>
    public Measuring<T1, TValue> With<TValue>(RuleParameter<TValue> parameter)
        where TValue : notnull => new(_rule, parameter);

    /// <summary>A parameter that must have no value, so that the rule can ask for it; say at whose place and day.</summary>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <param name="parameter">The parameter.</param>
    public Lacking<T1, TValue> Lacking<TValue>(RuleParameter<TValue> parameter)
        where TValue : notnull => new(_rule, parameter);

    /// <summary>A fact that must not be there; say by which key.</summary>
    /// <typeparam name="T">The fact.</typeparam>
    /// <param name="condition">Its own condition; null for all.</param>
    /// <param name="text">The condition as written; filled by the compiler.</param>
    public Barring<T1, T> Unless<T>(Func<T, bool>? condition = null, [CallerArgumentExpression(nameof(condition))] string? text = null)
        where T : class => new(_rule, condition, text);

    /// <summary>Concludes with a finding.</summary>
    /// <param name="code">Its code; known without running the rule.</param>
    /// <param name="at">Where it is, what was expected and what is there.</param>
    /// <param name="text">The place as written; filled by the compiler.</param>
    public void Find(FindingCode code, Func<T1, FindingPlace> at, [CallerArgumentExpression(nameof(at))] string text = "")
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(at);
        _rule.Conclude(new FindStep(code, (in Row row) => at(row.Fact<T1>(0)), text));
    }

    /// <summary>Concludes with a derived fact.</summary>
    /// <typeparam name="TFact">The fact.</typeparam>
    /// <param name="fact">Makes it.</param>
    /// <param name="text">The fact as written; filled by the compiler.</param>
    public void Yield<TFact>(Func<T1, TFact> fact, [CallerArgumentExpression(nameof(fact))] string text = "")
        where TFact : class
    {
        ArgumentNullException.ThrowIfNull(fact);
        _rule.Conclude(new YieldOneStep(typeof(TFact), (in Row row) => fact(row.Fact<T1>(0)), text));
    }

    /// <summary>Concludes with any number of derived facts.</summary>
    /// <typeparam name="TFact">The facts.</typeparam>
    /// <param name="facts">Makes them.</param>
    /// <param name="text">The facts as written; filled by the compiler.</param>
    public void YieldEach<TFact>(Func<T1, IEnumerable<TFact>> facts, [CallerArgumentExpression(nameof(facts))] string text = "")
        where TFact : class
    {
        ArgumentNullException.ThrowIfNull(facts);
        _rule.Conclude(new YieldStep(typeof(TFact), (in Row row) => facts(row.Fact<T1>(0)), text));
    }
}

/// <summary>A join that has no key yet (联结，待写明键); it has only <c>On</c> and <c>OnAny</c>, so that none can be written without.</summary>
/// <typeparam name="T1">The facts of pattern 1.</typeparam>
/// <typeparam name="T">The fact looked for.</typeparam>
public sealed class Joining<T1, T>
    where T1 : class
    where T : class
{
    private readonly RuleDefinition _rule;
    private readonly Func<T, bool>? _condition;
    private readonly string? _conditionText;

    internal Joining(RuleDefinition rule, Func<T, bool>? condition, string? conditionText)
    {
        _rule = rule;
        _condition = condition;
        _conditionText = conditionText;
    }

    /// <summary>The key that both sides have. A null key meets nothing.</summary>
    /// <typeparam name="TKey">The key; a fact is compared by reference, anything else by value.</typeparam>
    /// <param name="left">What we have.</param>
    /// <param name="right">What it has.</param>
    /// <param name="where">What else must hold; null for nothing.</param>
    /// <param name="leftText">The left key as written; filled by the compiler.</param>
    /// <param name="rightText">The right key as written; filled by the compiler.</param>
    /// <param name="whereText">The condition as written; filled by the compiler.</param>
    public Pattern<T1, T> On<TKey>(
        Func<T1, TKey> left,
        Func<T, TKey> right,
        Func<T1, T, bool>? where = null,
        [CallerArgumentExpression(nameof(left))] string leftText = "",
        [CallerArgumentExpression(nameof(right))] string rightText = "",
        [CallerArgumentExpression(nameof(where))] string? whereText = null)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Add(new RowSelector<TKey>((in Row row) => left(row.Fact<T1>(0)), null, leftText), new Selector<T, TKey>(right, null, rightText), where, whereText);
    }

    /// <summary>Many keys on both sides; a pair that shares several is met once.</summary>
    /// <typeparam name="TKey">The key; a fact is compared by reference, anything else by value.</typeparam>
    /// <param name="left">What we have.</param>
    /// <param name="right">What it has.</param>
    /// <param name="where">What else must hold; null for nothing.</param>
    /// <param name="leftText">The left key as written; filled by the compiler.</param>
    /// <param name="rightText">The right key as written; filled by the compiler.</param>
    /// <param name="whereText">The condition as written; filled by the compiler.</param>
    public Pattern<T1, T> OnAny<TKey>(
        Func<T1, IReadOnlyCollection<TKey>> left,
        Func<T, IReadOnlyCollection<TKey>> right,
        Func<T1, T, bool>? where = null,
        [CallerArgumentExpression(nameof(left))] string leftText = "",
        [CallerArgumentExpression(nameof(right))] string rightText = "",
        [CallerArgumentExpression(nameof(where))] string? whereText = null)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Add(new RowSelector<TKey>(null, (in Row row) => left(row.Fact<T1>(0)), leftText), new Selector<T, TKey>(null, right, rightText), where, whereText);
    }

    /// <summary>Many keys on our side; a pair that shares several is met once.</summary>
    /// <typeparam name="TKey">The key; a fact is compared by reference, anything else by value.</typeparam>
    /// <param name="left">What we have.</param>
    /// <param name="right">What it has.</param>
    /// <param name="where">What else must hold; null for nothing.</param>
    /// <param name="leftText">The left key as written; filled by the compiler.</param>
    /// <param name="rightText">The right key as written; filled by the compiler.</param>
    /// <param name="whereText">The condition as written; filled by the compiler.</param>
    public Pattern<T1, T> OnAny<TKey>(
        Func<T1, IReadOnlyCollection<TKey>> left,
        Func<T, TKey> right,
        Func<T1, T, bool>? where = null,
        [CallerArgumentExpression(nameof(left))] string leftText = "",
        [CallerArgumentExpression(nameof(right))] string rightText = "",
        [CallerArgumentExpression(nameof(where))] string? whereText = null)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Add(new RowSelector<TKey>(null, (in Row row) => left(row.Fact<T1>(0)), leftText), new Selector<T, TKey>(right, null, rightText), where, whereText);
    }

    /// <summary>Many keys on its side; a pair that shares several is met once.</summary>
    /// <typeparam name="TKey">The key; a fact is compared by reference, anything else by value.</typeparam>
    /// <param name="left">What we have.</param>
    /// <param name="right">What it has.</param>
    /// <param name="where">What else must hold; null for nothing.</param>
    /// <param name="leftText">The left key as written; filled by the compiler.</param>
    /// <param name="rightText">The right key as written; filled by the compiler.</param>
    /// <param name="whereText">The condition as written; filled by the compiler.</param>
    public Pattern<T1, T> OnAny<TKey>(
        Func<T1, TKey> left,
        Func<T, IReadOnlyCollection<TKey>> right,
        Func<T1, T, bool>? where = null,
        [CallerArgumentExpression(nameof(left))] string leftText = "",
        [CallerArgumentExpression(nameof(right))] string rightText = "",
        [CallerArgumentExpression(nameof(where))] string? whereText = null)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Add(new RowSelector<TKey>((in Row row) => left(row.Fact<T1>(0)), null, leftText), new Selector<T, TKey>(null, right, rightText), where, whereText);
    }

    private Pattern<T1, T> Add<TKey>(RowSelector<TKey> left, Selector<T, TKey> right, Func<T1, T, bool>? where, string? whereText)
    {
        RowFunc<bool>? residual = where is null ? null : (in Row row) => where(row.Fact<T1>(0), row.Fact<T>(1));
        _rule.Add(new JoinStep<T, TKey>(_condition, _conditionText, left, right, residual, whereText, 1));
        return new(_rule);
    }
}

/// <summary>A negation that has no key yet (排除，待写明键); it has only <c>On</c> and <c>OnAny</c>.</summary>
/// <typeparam name="T1">The facts of pattern 1.</typeparam>
/// <typeparam name="T">The fact looked for.</typeparam>
public sealed class Barring<T1, T>
    where T1 : class
    where T : class
{
    private readonly RuleDefinition _rule;
    private readonly Func<T, bool>? _condition;
    private readonly string? _conditionText;

    internal Barring(RuleDefinition rule, Func<T, bool>? condition, string? conditionText)
    {
        _rule = rule;
        _condition = condition;
        _conditionText = conditionText;
    }

    /// <summary>The key that both sides have. A null key meets nothing.</summary>
    /// <typeparam name="TKey">The key; a fact is compared by reference, anything else by value.</typeparam>
    /// <param name="left">What we have.</param>
    /// <param name="right">What it has.</param>
    /// <param name="where">What else must hold; null for nothing.</param>
    /// <param name="leftText">The left key as written; filled by the compiler.</param>
    /// <param name="rightText">The right key as written; filled by the compiler.</param>
    /// <param name="whereText">The condition as written; filled by the compiler.</param>
    public Pattern<T1> On<TKey>(
        Func<T1, TKey> left,
        Func<T, TKey> right,
        Func<T1, T, bool>? where = null,
        [CallerArgumentExpression(nameof(left))] string leftText = "",
        [CallerArgumentExpression(nameof(right))] string rightText = "",
        [CallerArgumentExpression(nameof(where))] string? whereText = null)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Add(new RowSelector<TKey>((in Row row) => left(row.Fact<T1>(0)), null, leftText), new Selector<T, TKey>(right, null, rightText), where, whereText);
    }

    /// <summary>Many keys on both sides; a pair that shares several is met once.</summary>
    /// <typeparam name="TKey">The key; a fact is compared by reference, anything else by value.</typeparam>
    /// <param name="left">What we have.</param>
    /// <param name="right">What it has.</param>
    /// <param name="where">What else must hold; null for nothing.</param>
    /// <param name="leftText">The left key as written; filled by the compiler.</param>
    /// <param name="rightText">The right key as written; filled by the compiler.</param>
    /// <param name="whereText">The condition as written; filled by the compiler.</param>
    public Pattern<T1> OnAny<TKey>(
        Func<T1, IReadOnlyCollection<TKey>> left,
        Func<T, IReadOnlyCollection<TKey>> right,
        Func<T1, T, bool>? where = null,
        [CallerArgumentExpression(nameof(left))] string leftText = "",
        [CallerArgumentExpression(nameof(right))] string rightText = "",
        [CallerArgumentExpression(nameof(where))] string? whereText = null)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Add(new RowSelector<TKey>(null, (in Row row) => left(row.Fact<T1>(0)), leftText), new Selector<T, TKey>(null, right, rightText), where, whereText);
    }

    /// <summary>Many keys on our side; a pair that shares several is met once.</summary>
    /// <typeparam name="TKey">The key; a fact is compared by reference, anything else by value.</typeparam>
    /// <param name="left">What we have.</param>
    /// <param name="right">What it has.</param>
    /// <param name="where">What else must hold; null for nothing.</param>
    /// <param name="leftText">The left key as written; filled by the compiler.</param>
    /// <param name="rightText">The right key as written; filled by the compiler.</param>
    /// <param name="whereText">The condition as written; filled by the compiler.</param>
    public Pattern<T1> OnAny<TKey>(
        Func<T1, IReadOnlyCollection<TKey>> left,
        Func<T, TKey> right,
        Func<T1, T, bool>? where = null,
        [CallerArgumentExpression(nameof(left))] string leftText = "",
        [CallerArgumentExpression(nameof(right))] string rightText = "",
        [CallerArgumentExpression(nameof(where))] string? whereText = null)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Add(new RowSelector<TKey>(null, (in Row row) => left(row.Fact<T1>(0)), leftText), new Selector<T, TKey>(right, null, rightText), where, whereText);
    }

    /// <summary>Many keys on its side; a pair that shares several is met once.</summary>
    /// <typeparam name="TKey">The key; a fact is compared by reference, anything else by value.</typeparam>
    /// <param name="left">What we have.</param>
    /// <param name="right">What it has.</param>
    /// <param name="where">What else must hold; null for nothing.</param>
    /// <param name="leftText">The left key as written; filled by the compiler.</param>
    /// <param name="rightText">The right key as written; filled by the compiler.</param>
    /// <param name="whereText">The condition as written; filled by the compiler.</param>
    public Pattern<T1> OnAny<TKey>(
        Func<T1, TKey> left,
        Func<T, IReadOnlyCollection<TKey>> right,
        Func<T1, T, bool>? where = null,
        [CallerArgumentExpression(nameof(left))] string leftText = "",
        [CallerArgumentExpression(nameof(right))] string rightText = "",
        [CallerArgumentExpression(nameof(where))] string? whereText = null)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Add(new RowSelector<TKey>((in Row row) => left(row.Fact<T1>(0)), null, leftText), new Selector<T, TKey>(null, right, rightText), where, whereText);
    }

    private Pattern<T1> Add<TKey>(RowSelector<TKey> left, Selector<T, TKey> right, Func<T1, T, bool>? where, string? whereText)
    {
        RowFunc<bool>? residual = where is null ? null : (in Row row) => where(row.Fact<T1>(0), row.Fact<T>(1));
        _rule.Add(new NegationStep<T, TKey>(_condition, _conditionText, left, right, residual, whereText, 1));
        return new(_rule);
    }
}
