using System.Collections.Concurrent;
using System.Linq.Expressions;
using NRules.RuleModel;

namespace QuanZe.Rules.NRules;

/// <summary>Conditions that let facts of several types through (类型过滤): one for each set of types, so that NRules shares its node among rules that read the same.</summary>
internal static class ReadFilters
{
    private static readonly ConcurrentDictionary<string, Func<object, bool>> Filters = new(StringComparer.Ordinal);

    public static LambdaExpression Of(Declaration declaration, IReadOnlyList<Type> types)
    {
        var filter = Filters.GetOrAdd(string.Join('|', types.Select(type => type.AssemblyQualifiedName).Order(StringComparer.Ordinal)), _ => new ReadFilter([.. types]).Admits);
        var parameter = declaration.ToParameterExpression();
        return Expression.Lambda(Expression.Invoke(Expression.Constant(filter), parameter), parameter);
    }

    private sealed class ReadFilter(Type[] types)
    {
        private readonly ConcurrentDictionary<Type, bool> _known = [];

        public bool Admits(object fact) => _known.GetOrAdd(fact.GetType(), static (type, read) => Array.Exists(read, known => known.IsAssignableFrom(type)), types);
    }
}
