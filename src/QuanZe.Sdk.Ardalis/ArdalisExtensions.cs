using System.Linq.Expressions;
using Ardalis.Specification;

namespace QuanZe.Sdk.Ardalis;

/// <summary>Takes specifications over the border, in both directions (规约互转).</summary>
public static class ArdalisExtensions
{
    /// <summary>The same question for an Ardalis repository.</summary>
    /// <typeparam name="T">What is asked about.</typeparam>
    /// <param name="specification">The question.</param>
    /// <exception cref="ArgumentNullException"><paramref name="specification"/> is null.</exception>
    public static ArdalisSpecification<T> ToArdalis<T>(this Sdk.Specifications.Specification<T> specification)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(specification);
        return new(specification);
    }

    /// <summary>The same question, and what is wanted of each row, for an Ardalis repository.</summary>
    /// <typeparam name="T">What is asked about.</typeparam>
    /// <typeparam name="TResult">The type of the answer.</typeparam>
    /// <param name="projection">The question and the answer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="projection"/> is null.</exception>
    public static ArdalisSpecification<T, TResult> ToArdalis<T, TResult>(this Sdk.Specifications.Projection<T, TResult> projection)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(projection);
        return new(projection);
    }

    /// <summary>The criterion of an Ardalis specification as a QuanZe specification: to combine it with the shipped ones, or as the scope of an engine.</summary>
    /// <remarks>The criterion is all its <c>Where</c> clauses together. Order, page, includes and tracking are left behind: ask for them where the rows are read.</remarks>
    /// <typeparam name="T">What is asked about.</typeparam>
    /// <param name="specification">The Ardalis specification.</param>
    /// <param name="chinese">The question in Chinese, as a clause.</param>
    /// <param name="english">The question in English, as a clause.</param>
    /// <exception cref="ArgumentNullException"><paramref name="specification"/> is null.</exception>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    /// <exception cref="NotSupportedException">It has a <c>Search</c> or a post-processing action: these are no criteria that stores and memory would understand alike.</exception>
    public static Sdk.Specifications.Specification<T> ToQuanZe<T>(this ISpecification<T> specification, string chinese, string english)
    {
        ArgumentNullException.ThrowIfNull(specification);
        if (specification.SearchCriterias.Any() || specification.PostProcessingAction is not null)
        {
            throw new NotSupportedException($"'{english}' searches or post-processes; say it with Where to use it as a QuanZe specification.");
        }

        var criteria = specification.WhereExpressions.Select(where => where.Filter).ToList();
        return criteria.Count == 0
            ? Sdk.Specifications.Specification.Where<T>(chinese, english, _ => true)
            : Sdk.Specifications.Specification.Where(chinese, english, criteria.Aggregate(Both));
    }

    private static Expression<Func<T, bool>> Both<T>(Expression<Func<T, bool>> left, Expression<Func<T, bool>> right) =>
        Expression.Lambda<Func<T, bool>>(Expression.AndAlso(left.Body, new Rebinding(right.Parameters[0], left.Parameters[0]).Visit(right.Body)), left.Parameters);

    private sealed class Rebinding(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
