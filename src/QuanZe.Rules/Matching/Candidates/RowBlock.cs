namespace QuanZe.Rules.Matching.Candidates;

/// <summary>Rows in blocks that threads take one after the other (行块).</summary>
internal readonly record struct RowBlock(int From, int To)
{
    private const int Size = 128;

    /// <summary>The blocks of so many rows.</summary>
    public static IEnumerable<RowBlock> Of(int rows)
    {
        for (var from = 0; from < rows; from += Size)
        {
            yield return new RowBlock(from, Math.Min(rows, from + Size));
        }
    }
}
