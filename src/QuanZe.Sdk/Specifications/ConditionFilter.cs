namespace QuanZe.Sdk.Specifications;

/// <summary>A condition that the compiler builds into the loop.</summary>
internal sealed class ConditionFilter<T, TCondition>(TCondition condition) : RowFilter<T>
    where TCondition : struct, ICondition<T>
{
    private readonly TCondition _condition = condition;

    public override bool Holds(T row) => _condition.Holds(row);

    public override int Select(ReadOnlySpan<T> rows, Span<int> places, bool wanted)
    {
        var condition = _condition;
        var kept = 0;
        for (var place = 0; place < rows.Length; place++)
        {
            if (condition.Holds(rows[place]) == wanted)
            {
                places[kept++] = place;
            }
        }

        return kept;
    }

    public override int Narrow(ReadOnlySpan<T> rows, Span<int> places, bool wanted)
    {
        var condition = _condition;
        var kept = 0;
        foreach (var place in places)
        {
            if (condition.Holds(rows[place]) == wanted)
            {
                places[kept++] = place;
            }
        }

        return kept;
    }
}
