using QuanZe.Sdk;

namespace QuanZe.Rules.Alignment;

/// <summary>Puts paired rows together (归并): rows join the group of their highest partner; a row that two partners would put into different groups stays with the higher one and is reported.</summary>
/// <remarks>What becomes of a row depends on the rows it is linked with, directly or through others, and on nothing else.</remarks>
/// <param name="lists">The lists, highest first.</param>
/// <param name="rows">The rows of each list, in its order; with each row all that it is linked with.</param>
/// <param name="links">The links by the numbers of the upper and the lower list, by the lower row.</param>
internal sealed class ItemGrouping(IReadOnlyList<PowerList> lists, IReadOnlyList<IReadOnlyList<ListedItem>> rows, Dictionary<(int Upper, int Lower), Dictionary<ListedItem, ItemLink>> links)
{
    private readonly Dictionary<ListedItem, List<ListedItem>> _groupOf = [];
    private readonly Dictionary<ListedItem, List<ItemLink>> _linksOf = [];
    private readonly List<TriangleConflict> _conflicts = [];

    public AlignedItems Make()
    {
        foreach (var row in rows[0])
        {
            _groupOf.Add(row, [row]);
        }

        for (var level = 1; level < lists.Count; level++)
        {
            foreach (var row in rows[level])
            {
                Join(row, level);
            }
        }

        var items = Ordered().Select(Aligned).ToValueList();
        return new AlignedItems(rows.SelectMany(list => list).ToValueList(), items, _conflicts.ToValueList());
    }

    private void Join(ListedItem row, int level)
    {
        var candidates = Enumerable.Range(0, level).Select(upper => links[(upper, level)].GetValueOrDefault(row)).OfType<ItemLink>().ToList();
        var chosen = candidates.Where(link => IsFree(link, row)).OrderByDescending(link => link.IsAccepted).ThenBy(link => link.Upper.Level).FirstOrDefault();
        if (chosen is null)
        {
            _groupOf.Add(row, [row]);
            return;
        }

        var group = _groupOf[chosen.Upper];
        group.Add(row);
        _groupOf.Add(row, group);
        _linksOf.Add(row, [.. candidates.Where(link => _groupOf[link.Upper] == group)]);
        foreach (var other in candidates.Where(link => link.IsAccepted && _groupOf[link.Upper] != group))
        {
            _conflicts.Add(new TriangleConflict(row, Describe(row, chosen.Upper, other.Upper)));
        }
    }

    private bool IsFree(ItemLink link, ListedItem row) => _groupOf[link.Upper].TrueForAll(member => member.List != row.List);

    private static string Describe(ListedItem row, ListedItem chosen, ListedItem other) =>
        $"{row.Level.ChineseName()}「{row.Item.FullName}」对应{chosen.Level.ChineseName()}「{chosen.Item.FullName}」，又对应{other.Level.ChineseName()}「{other.Item.FullName}」，而后两者未归为同一事项";

    // In the order of the lowest list, then what it does not have in the order of the lists above.
    private IEnumerable<List<ListedItem>> Ordered() => Enumerable.Reverse(rows).SelectMany(list => list).Select(row => _groupOf[row]).Distinct();

    private AlignedItem Aligned(List<ListedItem> group) => new(
        group.ToValueList(),
        group.SelectMany(row => _linksOf.GetValueOrDefault(row) ?? []).ToValueList(),
        lists.Where(list => list.Level > group[0].Level && group.TrueForAll(row => row.List != list)).ToValueList());
}
