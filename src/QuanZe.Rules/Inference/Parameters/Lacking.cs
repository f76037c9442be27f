using System.Runtime.CompilerServices;

namespace QuanZe.Rules.Inference;

/// <summary>The absence of a parameter without a place yet (参数未知，待写明地点); it has only <c>For</c>.</summary>
/// <typeparam name="T1">The facts of pattern 1.</typeparam>
/// <typeparam name="TValue">The type of the value.</typeparam>
public sealed class Lacking<T1, TValue> : PlacedParameter<TValue>
    where T1 : class
    where TValue : notnull
{
    internal Lacking(RuleDefinition rule, RuleParameter<TValue> parameter)
        : base(rule, parameter)
    {
    }

    /// <summary>The fact at whose place and day no value must be known.</summary>
    /// <param name="place">The fact.</param>
    /// <param name="placeText">The fact as written; filled by the compiler.</param>
    public Pattern<T1> For(Func<T1, ISituated> place, [CallerArgumentExpression(nameof(place))] string placeText = "")
    {
        ArgumentNullException.ThrowIfNull(place);
        Lack((in Row row) => place(row.Fact<T1>(0)), placeText);
        return new(Rule);
    }
}

/// <summary>The absence of a parameter without a place yet (参数未知，待写明地点); it has only <c>For</c>.</summary>
/// <typeparam name="T1">The facts of pattern 1.</typeparam>
/// <typeparam name="T2">The facts of pattern 2.</typeparam>
/// <typeparam name="TValue">The type of the value.</typeparam>
public sealed class Lacking<T1, T2, TValue> : PlacedParameter<TValue>
    where T1 : class
    where T2 : class
    where TValue : notnull
{
    internal Lacking(RuleDefinition rule, RuleParameter<TValue> parameter)
        : base(rule, parameter)
    {
    }

    /// <summary>The fact at whose place and day no value must be known.</summary>
    /// <param name="place">The fact.</param>
    /// <param name="placeText">The fact as written; filled by the compiler.</param>
    public Pattern<T1, T2> For(Func<T1, T2, ISituated> place, [CallerArgumentExpression(nameof(place))] string placeText = "")
    {
        ArgumentNullException.ThrowIfNull(place);
        Lack((in Row row) => place(row.Fact<T1>(0), row.Fact<T2>(1)), placeText);
        return new(Rule);
    }
}

/// <summary>The absence of a parameter without a place yet (参数未知，待写明地点); it has only <c>For</c>.</summary>
/// <typeparam name="T1">The facts of pattern 1.</typeparam>
/// <typeparam name="T2">The facts of pattern 2.</typeparam>
/// <typeparam name="T3">The facts of pattern 3.</typeparam>
/// <typeparam name="TValue">The type of the value.</typeparam>
public sealed class Lacking<T1, T2, T3, TValue> : PlacedParameter<TValue>
    where T1 : class
    where T2 : class
    where T3 : class
    where TValue : notnull
{
    internal Lacking(RuleDefinition rule, RuleParameter<TValue> parameter)
        : base(rule, parameter)
    {
    }

    /// <summary>The fact at whose place and day no value must be known.</summary>
    /// <param name="place">The fact.</param>
    /// <param name="placeText">The fact as written; filled by the compiler.</param>
    public Pattern<T1, T2, T3> For(Func<T1, T2, T3, ISituated> place, [CallerArgumentExpression(nameof(place))] string placeText = "")
    {
        ArgumentNullException.ThrowIfNull(place);
        Lack((in Row row) => place(row.Fact<T1>(0), row.Fact<T2>(1), row.Fact<T3>(2)), placeText);
        return new(Rule);
    }
}

/// <summary>The absence of a parameter without a place yet (参数未知，待写明地点); it has only <c>For</c>.</summary>
/// <typeparam name="T1">The facts of pattern 1.</typeparam>
/// <typeparam name="T2">The facts of pattern 2.</typeparam>
/// <typeparam name="T3">The facts of pattern 3.</typeparam>
/// <typeparam name="T4">The facts of pattern 4.</typeparam>
/// <typeparam name="TValue">The type of the value.</typeparam>
public sealed class Lacking<T1, T2, T3, T4, TValue> : PlacedParameter<TValue>
    where T1 : class
    where T2 : class
    where T3 : class
    where T4 : class
    where TValue : notnull
{
    internal Lacking(RuleDefinition rule, RuleParameter<TValue> parameter)
        : base(rule, parameter)
    {
    }

    /// <summary>The fact at whose place and day no value must be known.</summary>
    /// <param name="place">The fact.</param>
    /// <param name="placeText">The fact as written; filled by the compiler.</param>
    public Pattern<T1, T2, T3, T4> For(Func<T1, T2, T3, T4, ISituated> place, [CallerArgumentExpression(nameof(place))] string placeText = "")
    {
        ArgumentNullException.ThrowIfNull(place);
        Lack((in Row row) => place(row.Fact<T1>(0), row.Fact<T2>(1), row.Fact<T3>(2), row.Fact<T4>(3)), placeText);
        return new(Rule);
    }
}

/// <summary>The absence of a parameter without a place yet (参数未知，待写明地点); it has only <c>For</c>.</summary>
/// <typeparam name="T1">The facts of pattern 1.</typeparam>
/// <typeparam name="T2">The facts of pattern 2.</typeparam>
/// <typeparam name="T3">The facts of pattern 3.</typeparam>
/// <typeparam name="T4">The facts of pattern 4.</typeparam>
/// <typeparam name="T5">The facts of pattern 5.</typeparam>
/// <typeparam name="TValue">The type of the value.</typeparam>
public sealed class Lacking<T1, T2, T3, T4, T5, TValue> : PlacedParameter<TValue>
    where T1 : class
    where T2 : class
    where T3 : class
    where T4 : class
    where T5 : class
    where TValue : notnull
{
    internal Lacking(RuleDefinition rule, RuleParameter<TValue> parameter)
        : base(rule, parameter)
    {
    }

    /// <summary>The fact at whose place and day no value must be known.</summary>
    /// <param name="place">The fact.</param>
    /// <param name="placeText">The fact as written; filled by the compiler.</param>
    public Pattern<T1, T2, T3, T4, T5> For(Func<T1, T2, T3, T4, T5, ISituated> place, [CallerArgumentExpression(nameof(place))] string placeText = "")
    {
        ArgumentNullException.ThrowIfNull(place);
        Lack((in Row row) => place(row.Fact<T1>(0), row.Fact<T2>(1), row.Fact<T3>(2), row.Fact<T4>(3), row.Fact<T5>(4)), placeText);
        return new(Rule);
    }
}
