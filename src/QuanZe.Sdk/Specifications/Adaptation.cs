using System.Linq.Expressions;

namespace QuanZe.Sdk.Specifications;

/// <summary>Says about a host's entity what an expression says about ours (适配).</summary>
internal abstract class Adaptation<T, THost>
{
    public abstract Expression<Func<THost, TValue>> Adapt<TValue>(Expression<Func<T, TValue>> expression);
}

/// <summary>The host's entity holds ours in one place.</summary>
internal sealed class PathAdaptation<T, THost>(Expression<Func<THost, T>> path) : Adaptation<T, THost>
{
    public override Expression<Func<THost, TValue>> Adapt<TValue>(Expression<Func<T, TValue>> expression) =>
        Expression.Lambda<Func<THost, TValue>>(ParameterReplacement.In(expression, path.Body), path.Parameters);
}

/// <summary>The host's entity has another shape, which a map describes.</summary>
internal sealed class MapAdaptation<T, THost>(MemberMap<T, THost> map, SpecificationName name) : Adaptation<T, THost>
{
    public override Expression<Func<THost, TValue>> Adapt<TValue>(Expression<Func<T, TValue>> expression)
    {
        var host = Expression.Parameter(typeof(THost), "row");
        return Expression.Lambda<Func<THost, TValue>>(new Replacement(map, expression.Parameters[0], host, name).Visit(expression.Body), host);
    }

    private sealed class Replacement(MemberMap<T, THost> map, ParameterExpression parameter, ParameterExpression host, SpecificationName name) : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node)
        {
            if (MemberPath.Of(node, parameter) is not { } path)
            {
                return base.VisitMember(node);
            }

            // Item.Code.BaseKey: the map may have the whole path, or Item.Code alone.
            return map.Find(path) is { } place ? ParameterReplacement.In(place, host)
                : map.HasPartOf(path) ? base.VisitMember(node)
                : throw new MissingMemberMapException(path, typeof(THost), name);
        }

        protected override Expression VisitParameter(ParameterExpression node) =>
            node == parameter ? throw new MissingMemberMapException("", typeof(THost), name) : node;
    }
}
