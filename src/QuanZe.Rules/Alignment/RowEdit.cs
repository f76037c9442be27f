namespace QuanZe.Rules.Alignment;

/// <summary>What one edit of a list changes among the rows of an alignment (一处改动): both sides in full, so that it can be done and undone.</summary>
/// <param name="Place">Where the row stands: the place of an item in its list does not change with its content.</param>
/// <param name="Before">What was there.</param>
/// <param name="After">What is there now.</param>
internal sealed record RowEdit(long Place, RowEditSide Before, RowEditSide After)
{
    /// <summary>The edit that takes this one back.</summary>
    public RowEdit Inverse => new(Place, After, Before);
}

/// <summary>One side of an edit.</summary>
/// <param name="Row">The row; null when there is none.</param>
/// <param name="Links">The links of the row.</param>
internal sealed record RowEditSide(ListedItem? Row, IReadOnlyList<ItemLink> Links)
{
    /// <summary>The aligned items that only this side has.</summary>
    public IReadOnlyList<AlignedItem> Items { get; init; } = [];

    /// <summary>The conflicts of the rows concerned.</summary>
    public IReadOnlyList<TriangleConflict> Conflicts { get; init; } = [];

    /// <summary>The facts that rules see of this side.</summary>
    public IEnumerable<object> Facts =>
        new object?[] { Row }.OfType<object>().Concat(Items).Concat(Items.SelectMany(item => item.DecisiveLinks)).Concat(Conflicts);
}
