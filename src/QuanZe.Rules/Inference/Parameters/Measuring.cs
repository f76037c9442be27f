using System.Runtime.CompilerServices;

namespace QuanZe.Rules.Inference;

/// <summary>A parameter without a place yet (取参数值，待写明地点); it has only <c>For</c>.</summary>
/// <typeparam name="T1">The facts of pattern 1.</typeparam>
/// <typeparam name="TValue">The type of the value.</typeparam>
public sealed class Measuring<T1, TValue> : PlacedParameter<TValue>
    where T1 : class
    where TValue : notnull
{
    internal Measuring(RuleDefinition rule, RuleParameter<TValue> parameter)
        : base(rule, parameter)
    {
    }

    /// <summary>The fact whose place and day choose the value. Where no value is known the rule stays silent.</summary>
    /// <param name="place">The fact.</param>
    /// <param name="where">What must hold of the value; null for nothing.</param>
    /// <param name="placeText">The fact as written; filled by the compiler.</param>
    /// <param name="whereText">The condition as written; filled by the compiler.</param>
    public Pattern<T1, ParameterValue<TValue>> For(
        Func<T1, ISituated> place,
        Func<T1, ParameterValue<TValue>, bool>? where = null,
        [CallerArgumentExpression(nameof(place))] string placeText = "",
        [CallerArgumentExpression(nameof(where))] string? whereText = null)
    {
        ArgumentNullException.ThrowIfNull(place);
        RowFunc<bool>? condition = where is null ? null : (in Row row) => where(row.Fact<T1>(0), row.Fact<ParameterValue<TValue>>(1));
        Measure((in Row row) => place(row.Fact<T1>(0)), placeText, condition, whereText, 1);
        return new(Rule);
    }
}

/// <summary>A parameter without a place yet (取参数值，待写明地点); it has only <c>For</c>.</summary>
/// <typeparam name="T1">The facts of pattern 1.</typeparam>
/// <typeparam name="T2">The facts of pattern 2.</typeparam>
/// <typeparam name="TValue">The type of the value.</typeparam>
public sealed class Measuring<T1, T2, TValue> : PlacedParameter<TValue>
    where T1 : class
    where T2 : class
    where TValue : notnull
{
    internal Measuring(RuleDefinition rule, RuleParameter<TValue> parameter)
        : base(rule, parameter)
    {
    }

    /// <summary>The fact whose place and day choose the value. Where no value is known the rule stays silent.</summary>
    /// <param name="place">The fact.</param>
    /// <param name="where">What must hold of the value; null for nothing.</param>
    /// <param name="placeText">The fact as written; filled by the compiler.</param>
    /// <param name="whereText">The condition as written; filled by the compiler.</param>
    public Pattern<T1, T2, ParameterValue<TValue>> For(
        Func<T1, T2, ISituated> place,
        Func<T1, T2, ParameterValue<TValue>, bool>? where = null,
        [CallerArgumentExpression(nameof(place))] string placeText = "",
        [CallerArgumentExpression(nameof(where))] string? whereText = null)
    {
        ArgumentNullException.ThrowIfNull(place);
        RowFunc<bool>? condition = where is null ? null : (in Row row) => where(row.Fact<T1>(0), row.Fact<T2>(1), row.Fact<ParameterValue<TValue>>(2));
        Measure((in Row row) => place(row.Fact<T1>(0), row.Fact<T2>(1)), placeText, condition, whereText, 2);
        return new(Rule);
    }
}

/// <summary>A parameter without a place yet (取参数值，待写明地点); it has only <c>For</c>.</summary>
/// <typeparam name="T1">The facts of pattern 1.</typeparam>
/// <typeparam name="T2">The facts of pattern 2.</typeparam>
/// <typeparam name="T3">The facts of pattern 3.</typeparam>
/// <typeparam name="TValue">The type of the value.</typeparam>
public sealed class Measuring<T1, T2, T3, TValue> : PlacedParameter<TValue>
    where T1 : class
    where T2 : class
    where T3 : class
    where TValue : notnull
{
    internal Measuring(RuleDefinition rule, RuleParameter<TValue> parameter)
        : base(rule, parameter)
    {
    }

    /// <summary>The fact whose place and day choose the value. Where no value is known the rule stays silent.</summary>
    /// <param name="place">The fact.</param>
    /// <param name="where">What must hold of the value; null for nothing.</param>
    /// <param name="placeText">The fact as written; filled by the compiler.</param>
    /// <param name="whereText">The condition as written; filled by the compiler.</param>
    public Pattern<T1, T2, T3, ParameterValue<TValue>> For(
        Func<T1, T2, T3, ISituated> place,
        Func<T1, T2, T3, ParameterValue<TValue>, bool>? where = null,
        [CallerArgumentExpression(nameof(place))] string placeText = "",
        [CallerArgumentExpression(nameof(where))] string? whereText = null)
    {
        ArgumentNullException.ThrowIfNull(place);
        RowFunc<bool>? condition = where is null ? null : (in Row row) => where(row.Fact<T1>(0), row.Fact<T2>(1), row.Fact<T3>(2), row.Fact<ParameterValue<TValue>>(3));
        Measure((in Row row) => place(row.Fact<T1>(0), row.Fact<T2>(1), row.Fact<T3>(2)), placeText, condition, whereText, 3);
        return new(Rule);
    }
}

/// <summary>A parameter without a place yet (取参数值，待写明地点); it has only <c>For</c>.</summary>
/// <typeparam name="T1">The facts of pattern 1.</typeparam>
/// <typeparam name="T2">The facts of pattern 2.</typeparam>
/// <typeparam name="T3">The facts of pattern 3.</typeparam>
/// <typeparam name="T4">The facts of pattern 4.</typeparam>
/// <typeparam name="TValue">The type of the value.</typeparam>
public sealed class Measuring<T1, T2, T3, T4, TValue> : PlacedParameter<TValue>
    where T1 : class
    where T2 : class
    where T3 : class
    where T4 : class
    where TValue : notnull
{
    internal Measuring(RuleDefinition rule, RuleParameter<TValue> parameter)
        : base(rule, parameter)
    {
    }

    /// <summary>The fact whose place and day choose the value. Where no value is known the rule stays silent.</summary>
    /// <param name="place">The fact.</param>
    /// <param name="where">What must hold of the value; null for nothing.</param>
    /// <param name="placeText">The fact as written; filled by the compiler.</param>
    /// <param name="whereText">The condition as written; filled by the compiler.</param>
    public Pattern<T1, T2, T3, T4, ParameterValue<TValue>> For(
        Func<T1, T2, T3, T4, ISituated> place,
        Func<T1, T2, T3, T4, ParameterValue<TValue>, bool>? where = null,
        [CallerArgumentExpression(nameof(place))] string placeText = "",
        [CallerArgumentExpression(nameof(where))] string? whereText = null)
    {
        ArgumentNullException.ThrowIfNull(place);
        RowFunc<bool>? condition = where is null ? null : (in Row row) => where(row.Fact<T1>(0), row.Fact<T2>(1), row.Fact<T3>(2), row.Fact<T4>(3), row.Fact<ParameterValue<TValue>>(4));
        Measure((in Row row) => place(row.Fact<T1>(0), row.Fact<T2>(1), row.Fact<T3>(2), row.Fact<T4>(3)), placeText, condition, whereText, 4);
        return new(Rule);
    }
}
