using System.Linq.Expressions;

namespace QuanZe.Sdk.Specifications;

/// <summary>A condition that is known as an expression only; it is compiled when first asked.</summary>
internal sealed class ExpressionFilter<T>(Expression<Func<T, bool>> criteria) : RowFilter<T>
{
    private RowFilter<T>? _compiled;

    // Compiling is a pure function of the criterion: when two threads race, either filter may stay.
    private RowFilter<T> Compiled => _compiled ??= new ConditionFilter<T, PredicateCondition<T>>(new PredicateCondition<T>(criteria.Compile()));

    public override bool Holds(T row) => Compiled.Holds(row);

    public override int Select(ReadOnlySpan<T> rows, Span<int> places, bool wanted) => Compiled.Select(rows, places, wanted);

    public override int Narrow(ReadOnlySpan<T> rows, Span<int> places, bool wanted) => Compiled.Narrow(rows, places, wanted);
}
