namespace QuanZe.Sdk.Specifications;

/// <summary>A criterion as memory is asked it (内存筛选): of one row, or of a block of rows at once.</summary>
/// <remarks>
/// A block is answered with the places of its rows, in order; a composed filter narrows the places that its parts leave over. So what is paid per row is
/// the condition alone, and calls are paid per block. Immutable and safe to share.
/// </remarks>
internal abstract class RowFilter<T>
{
    public abstract bool Holds(T row);

    /// <summary>Writes down the places of the rows of a block for which the criterion is as wanted, and gives their number.</summary>
    /// <param name="rows">The block.</param>
    /// <param name="places">Room for as many places as there are rows.</param>
    /// <param name="wanted">True for the rows that meet the criterion, false for the others.</param>
    public abstract int Select(ReadOnlySpan<T> rows, Span<int> places, bool wanted);

    /// <summary>Leaves of some places, in order, those whose row is as wanted, and gives their number.</summary>
    /// <param name="rows">The block.</param>
    /// <param name="places">The places asked about, and after the call, at the front, those left over.</param>
    /// <param name="wanted">True for the rows that meet the criterion, false for the others.</param>
    public abstract int Narrow(ReadOnlySpan<T> rows, Span<int> places, bool wanted);
}
