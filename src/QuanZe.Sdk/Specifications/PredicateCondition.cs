namespace QuanZe.Sdk.Specifications;

/// <summary>A condition that a host gave as a delegate.</summary>
internal readonly struct PredicateCondition<T>(Func<T, bool> predicate) : ICondition<T>
{
    public bool Holds(T row) => predicate(row);
}
