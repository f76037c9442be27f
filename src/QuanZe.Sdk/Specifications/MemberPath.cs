using System.Linq.Expressions;

namespace QuanZe.Sdk.Specifications;

/// <summary>The members that lead from a parameter to a value, as text: <c>Code.BaseKey</c>.</summary>
internal static class MemberPath
{
    /// <summary>The path from a parameter, or null when the expression is no chain of members that begins there.</summary>
    public static string? Of(Expression expression, ParameterExpression parameter)
    {
        var path = "";
        var node = expression;
        while (node is MemberExpression { Expression: { } owner } member)
        {
            path = path.Length == 0 ? member.Member.Name : $"{member.Member.Name}.{path}";
            node = owner;
        }

        return node == parameter && path.Length > 0 ? path : null;
    }
}
