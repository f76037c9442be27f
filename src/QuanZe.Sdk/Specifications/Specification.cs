using System.Linq.Expressions;

namespace QuanZe.Sdk.Specifications;

/// <summary>Makes specifications (规约): a host's own questions, which combine with the shipped ones.</summary>
public static class Specification
{
    /// <summary>A specification from a criterion.</summary>
    /// <typeparam name="T">What is asked about: <see cref="StoredItem"/>, or a host's own entity.</typeparam>
    /// <param name="chinese">The question in Chinese, as a clause: <c>类型为行政处罚</c>.</param>
    /// <param name="english">The question in English, as a clause: <c>type is Administrative penalty</c>.</param>
    /// <param name="criteria">
    /// The criterion, plain enough for the host's LINQ provider: comparisons of members with captured values, <c>Contains</c>, <c>Any</c>. No
    /// <see cref="StringComparison"/>, no own methods: stores do not know them.
    /// </param>
    /// <param name="predicate">
    /// The same criterion as a delegate, used in memory. When null, the expression is compiled when first asked in memory, which
    /// ahead-of-time compiled programs do by interpretation: right, but slower.
    /// </param>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="criteria"/> is null.</exception>
    public static Specification<T> Where<T>(string chinese, string english, Expression<Func<T, bool>> criteria, Func<T, bool>? predicate = null)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        RowFilter<T> inMemory = predicate is null ? new ExpressionFilter<T>(criteria) : new ConditionFilter<T, PredicateCondition<T>>(new PredicateCondition<T>(predicate));
        return new(new SpecificationName(chinese, english), criteria, inMemory);
    }

    /// <summary>A specification from a criterion and the same criterion as a structure, which is the fastest in memory.</summary>
    /// <typeparam name="T">What is asked about: <see cref="StoredItem"/>, or a host's own entity.</typeparam>
    /// <typeparam name="TCondition">The type of the structure.</typeparam>
    /// <param name="chinese">The question in Chinese, as a clause: <c>类型为行政处罚</c>.</param>
    /// <param name="english">The question in English, as a clause: <c>type is Administrative penalty</c>.</param>
    /// <param name="criteria">The criterion for stores, as in <see cref="Where{T}"/>.</param>
    /// <param name="inMemory">The same criterion for memory. Nothing checks that the two say the same: hold them to the same rows in a test.</param>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="criteria"/> is null.</exception>
    public static Specification<T> Where<T, TCondition>(string chinese, string english, Expression<Func<T, bool>> criteria, TCondition inMemory)
        where TCondition : struct, ICondition<T>
    {
        ArgumentNullException.ThrowIfNull(criteria);
        return new(new SpecificationName(chinese, english), criteria, new ConditionFilter<T, TCondition>(inMemory));
    }

    /// <summary>The specification that everything satisfies; the neutral element of <c>&amp;</c>.</summary>
    /// <typeparam name="T">What is asked about.</typeparam>
    public static Specification<T> All<T>() => Where<T, Constant<T>>("全部", "everything", _ => true, new(holds: true));

    /// <summary>The specification that nothing satisfies; the neutral element of <c>|</c>.</summary>
    /// <typeparam name="T">What is asked about.</typeparam>
    public static Specification<T> None<T>() => Where<T, Constant<T>>("无", "nothing", _ => false, new(holds: false));
}
