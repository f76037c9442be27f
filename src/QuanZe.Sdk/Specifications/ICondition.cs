namespace QuanZe.Sdk.Specifications;

/// <summary>A criterion for memory, written as a structure (条件): the compiler builds it into the loop over the rows, so that it costs what a hand-written loop costs.</summary>
/// <remarks>
/// A delegate does the same at the price of a call per row; <see cref="Specification.Where{T, TCondition}"/> takes the structure,
/// <see cref="Specification.Where{T}"/> the delegate. Nothing is compiled at run time, so it holds in programs compiled ahead of time.
/// </remarks>
/// <example><code>
/// readonly struct IsKeptBy(string keeper) : ICondition&lt;Matter&gt;
/// {
///     public bool Holds(Matter row) => row.Keeper == keeper;
/// }
/// </code></example>
/// <typeparam name="T">What is asked about.</typeparam>
public interface ICondition<in T>
{
    /// <summary>Whether a row meets the criterion. It is called from many threads at once.</summary>
    /// <param name="row">The row.</param>
    public bool Holds(T row);
}
