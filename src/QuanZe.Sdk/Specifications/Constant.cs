namespace QuanZe.Sdk.Specifications;

/// <summary>A condition that every row meets, or none (恒真、恒假).</summary>
internal readonly struct Constant<T>(bool holds) : ICondition<T>
{
    public bool Holds(T row) => holds;
}
