using QuanZe.Sdk;

namespace QuanZe.Rules.Alignment;

/// <summary>All items of a run after pairing (对照结果).</summary>
/// <param name="Rows">Every row of every list, in the order of the lists.</param>
/// <param name="Items">The aligned items: in the order of the lowest list, then rows without an item there in the order of the lists above.</param>
/// <param name="Conflicts">Links that contradict each other.</param>
public sealed record AlignedItems(ValueList<ListedItem> Rows, ValueList<AlignedItem> Items, ValueList<TriangleConflict> Conflicts);
