using QuanZe.Sdk;

namespace QuanZe.Rules.Alignment;

/// <summary>The rows of an alignment whose lowest list is being edited (编辑中的对照行): what is linked with what, and the aligned items that come of it.</summary>
/// <remarks>What becomes of a row depends only on the rows that it is linked with, so an edit regroups those and no others.</remarks>
internal sealed class LivingRows
{
    private readonly ItemAligner _aligner;
    private readonly PairedLists _pairs;
    private readonly DateOnly _date;
    private readonly int _lowest;
    private readonly Dictionary<string, ListedItem>[] _byId;
    private readonly Dictionary<ListedItem, (int List, long Place)> _places = [];
    private readonly Dictionary<ListedItem, List<ItemLink>> _linksOf = [];
    private readonly Dictionary<ListedItem, AlignedItem> _itemOf = [];
    private readonly Dictionary<ListedItem, List<TriangleConflict>> _conflictsOf = [];
    private long _nextPlace;

    public LivingRows(ItemAligner aligner, PairedLists pairs, AlignedItems items, DateOnly date)
    {
        (_aligner, _pairs, _date, _lowest) = (aligner, pairs, date, pairs.Lists.Count - 1);
        _byId = [.. pairs.Rows.Select(rows => rows.ToDictionary(row => row.Item.Id))];
        for (var list = 0; list <= _lowest; list++)
        {
            foreach (var row in pairs.Rows[list])
            {
                _places.Add(row, (list, _nextPlace++));
            }
        }

        foreach (var link in pairs.Links.Values.SelectMany(links => links.Values))
        {
            Of(_linksOf, link.Upper).Add(link);
            Of(_linksOf, link.Lower).Add(link);
        }

        Hold(new RowEditSide(null, []) { Items = items.Items, Conflicts = items.Conflicts });
    }

    /// <summary>The names of the bodies in all lists.</summary>
    public IEnumerable<string> Bodies => _places.Keys.Select(row => row.Item.Body.Name).Distinct(StringComparer.Ordinal);

    /// <summary>The lists as they are now.</summary>
    public ValueList<PowerList> Lists =>
        _pairs.Lists.Select((list, number) => number < _lowest ? list : list with { Items = InOrder(_lowest).Select(row => row.Item).ToValueList() }).ToValueList();

    /// <summary>The rows with their links, as matching might have given them.</summary>
    public PairedLists Pairs => _pairs with
    {
        Rows = [.. Enumerable.Range(0, _lowest + 1).Select(list => InOrder(list).ToList())],
        Links = _pairs.Links.Keys.ToDictionary(key => key, key => InOrder(key.Lower).SelectMany(row => LinksTo(row, key.Upper)).ToDictionary(link => link.Lower)),
    };

    /// <summary>The aligned items in the order in which one pass over the lists gives them.</summary>
    public AlignedItems Items
    {
        get
        {
            var rows = Enumerable.Range(0, _lowest + 1).Select(InOrder).ToList();
            return new AlignedItems(
                rows.SelectMany(list => list).ToValueList(),
                Enumerable.Reverse(rows).SelectMany(list => list).Select(row => _itemOf[row]).Distinct().ToValueList(),
                rows.SelectMany(list => list).SelectMany(row => _conflictsOf.GetValueOrDefault(row) ?? []).ToValueList());
        }
    }

    /// <summary>The row of an id in the lowest list, or null.</summary>
    public ListedItem? Find(string id) => _byId[_lowest].GetValueOrDefault(id);

    /// <summary>Puts an item into the lowest list: in its place, or behind the last.</summary>
    public RowEdit Put(PowerItem item)
    {
        var before = Find(item.Id);
        var after = new ListedItem(_pairs.Lists[_lowest], item, _date);
        var links = before is not null && IsSameItem(before.Item, item) ? Kept(before, after) : Paired(before, after);
        return Edit(before, after, links);
    }

    /// <summary>Takes a row out of the lowest list.</summary>
    public RowEdit Remove(ListedItem row) => Edit(row, null, []);

    /// <summary>Takes an edit back; the last one first.</summary>
    public void TakeBack(RowEdit edit)
    {
        var inverse = edit.Inverse;
        SwapRows(inverse);
        Release(inverse.Before);
        Hold(inverse.After);
    }

    private RowEdit Edit(ListedItem? before, ListedItem? after, List<ItemLink> links)
    {
        var place = before is null ? _nextPlace++ : _places[before].Place;
        IReadOnlyList<ItemLink> linksBefore = before is null ? [] : [.. Of(_linksOf, before)];
        var concerned = Concerned([before, .. linksBefore.Select(link => link.Upper), .. links.Select(link => link.Upper)]);
        var edit = new RowEdit(place, new RowEditSide(before, linksBefore), new RowEditSide(after, links));
        SwapRows(edit);
        return Regroup(edit, [.. concerned.Where(row => row != before), .. after is null ? [] : new[] { after }]);
    }

    // Only what came out differently is exchanged; an aligned item of the same rows and links stays the fact that it was.
    private RowEdit Regroup(RowEdit edit, List<ListedItem> concerned)
    {
        var items = concerned.Where(_itemOf.ContainsKey).Concat(edit.Before.Row is { } gone ? [gone] : []).Select(row => _itemOf[row]).Distinct().ToList();
        var conflicts = items.SelectMany(item => item.Rows).Distinct().SelectMany(row => _conflictsOf.GetValueOrDefault(row) ?? []).ToList();
        var grouped = new ItemGrouping(_pairs.Lists, Rows(concerned), Links(concerned)).Make();
        var kept = grouped.Items.Select(item => items.Find(other => IsSame(other, item))).OfType<AlignedItem>().ToHashSet();
        edit = new RowEdit(
            edit.Place,
            edit.Before with { Items = [.. items.Where(item => !kept.Contains(item))], Conflicts = conflicts },
            edit.After with { Items = [.. grouped.Items.Where(item => !items.Exists(other => IsSame(other, item)))], Conflicts = grouped.Conflicts });
        Release(edit.Before);
        Hold(edit.After);
        return edit;
    }

    private void SwapRows(RowEdit edit)
    {
        if (edit.Before.Row is { } before)
        {
            _places.Remove(before);
            _byId[_lowest].Remove(before.Item.Id);
        }

        if (edit.After.Row is { } after)
        {
            _places.Add(after, (_lowest, edit.Place));
            _byId[_lowest].Add(after.Item.Id, after);
        }

        foreach (var link in edit.Before.Links)
        {
            Of(_linksOf, link.Upper).Remove(link);
            _linksOf.Remove(link.Lower);
        }

        foreach (var link in edit.After.Links)
        {
            Of(_linksOf, link.Upper).Add(link);
            Of(_linksOf, link.Lower).Add(link);
        }
    }

    private void Release(RowEditSide side)
    {
        foreach (var row in side.Items.SelectMany(item => item.Rows))
        {
            _itemOf.Remove(row);
        }

        foreach (var conflict in side.Conflicts)
        {
            _conflictsOf.Remove(conflict.Row);
        }
    }

    private void Hold(RowEditSide side)
    {
        foreach (var item in side.Items)
        {
            foreach (var row in item.Rows)
            {
                _itemOf[row] = item;
            }
        }

        foreach (var conflict in side.Conflicts)
        {
            Of(_conflictsOf, conflict.Row).Add(conflict);
        }
    }

    // All rows that hang together with some rows through links.
    private HashSet<ListedItem> Concerned(IEnumerable<ListedItem?> rows)
    {
        var concerned = new HashSet<ListedItem>();
        var open = new Stack<ListedItem>(rows.OfType<ListedItem>());
        while (open.TryPop(out var row))
        {
            if (concerned.Add(row))
            {
                foreach (var link in _linksOf.GetValueOrDefault(row) ?? [])
                {
                    open.Push(link.Upper == row ? link.Lower : link.Upper);
                }
            }
        }

        return concerned;
    }

    private IReadOnlyList<ListedItem>[] Rows(IEnumerable<ListedItem> rows)
    {
        var byList = rows.ToLookup(row => _places[row].List);
        return [.. Enumerable.Range(0, _lowest + 1).Select(list => (IReadOnlyList<ListedItem>)[.. byList[list].OrderBy(row => _places[row].Place)])];
    }

    private Dictionary<(int Upper, int Lower), Dictionary<ListedItem, ItemLink>> Links(List<ListedItem> rows) =>
        _pairs.Links.Keys.ToDictionary(key => key, key => rows.Where(row => _places[row].List == key.Lower).SelectMany(row => LinksTo(row, key.Upper)).ToDictionary(link => link.Lower));

    private IEnumerable<ItemLink> LinksTo(ListedItem row, int upper) =>
        (_linksOf.GetValueOrDefault(row) ?? []).Where(link => link.Lower == row && _places[link.Upper].List == upper);

    private IEnumerable<ListedItem> InOrder(int list) => _places.Where(place => place.Value.List == list).OrderBy(place => place.Value.Place).Select(place => place.Key);

    // The pairing was made, perhaps by a person; what an office corrects in a row does not make it another item.
    private static bool IsSameItem(PowerItem before, PowerItem after) =>
        (before.Code.BaseKey is { } key && key == after.Code.BaseKey) || before.FullName == after.FullName;

    private List<ItemLink> Kept(ListedItem before, ListedItem after) =>
        [.. Of(_linksOf, before).Select(link => new ItemLink(link.Upper, after, link.Probability, link.IsAccepted, link.Explanation) { Drawing = link.Drawing })];

    // A partner that another row of the list has already is not taken from it.
    private List<ItemLink> Paired(ListedItem? before, ListedItem after)
    {
        var links = new List<ItemLink>();
        for (var upper = 0; upper < _lowest; upper++)
        {
            var byId = _byId[upper];
            if (_aligner.Pair(after, _pairs.Indexes[upper], item => byId[item.Id]) is { } link
                && Of(_linksOf, link.Upper).TrueForAll(other => other.Lower == before || _places[other.Lower].List != _lowest))
            {
                links.Add(link);
            }
        }

        return links;
    }

    private static bool IsSame(AlignedItem left, AlignedItem right) => left.Rows.SequenceEqual(right.Rows) && left.Links.SequenceEqual(right.Links);

    private static List<T> Of<T>(Dictionary<ListedItem, List<T>> lists, ListedItem row)
    {
        if (!lists.TryGetValue(row, out var list))
        {
            lists.Add(row, list = []);
        }

        return list;
    }
}
