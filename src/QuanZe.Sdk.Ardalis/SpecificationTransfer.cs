using System.Linq.Expressions;
using Ardalis.Specification;

namespace QuanZe.Sdk.Ardalis;

/// <summary>Writes a QuanZe specification into a builder of Ardalis (规约转写).</summary>
internal static class SpecificationTransfer
{
    public static void Copy<T>(Sdk.Specifications.Specification<T> asked, ISpecificationBuilder<T> query)
        where T : class
    {
        query.Where(asked.Criteria);
        IOrderedSpecificationBuilder<T>? ordered = null;
        foreach (var ordering in asked.Orderings)
        {
            var key = AsObject<T>(ordering.Key);
            ordered = (ordered, ordering.IsDescending) switch
            {
                (null, false) => query.OrderBy(key),
                (null, true) => query.OrderByDescending(key),
                ({ } so, false) => so.ThenBy(key),
                ({ } so, true) => so.ThenByDescending(key),
            };
        }

        if (asked.Slice is { } slice)
        {
            query.Skip(slice.Skip).Take(slice.Take);
        }
    }

    // Ardalis states keys as objects; providers see through the conversion.
    private static Expression<Func<T, object?>> AsObject<T>(LambdaExpression key) =>
        Expression.Lambda<Func<T, object?>>(key.Body.Type.IsValueType ? Expression.Convert(key.Body, typeof(object)) : key.Body, key.Parameters);
}
