using QuanZe.Sdk.Reporting;
using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Versions;

/// <summary>What changed between two versions of one government's list (版本差异), item by item and element by element.</summary>
/// <remarks>
/// Every item of either version stands in exactly one change. Items are the same when they have the same id; of the others, when exactly one on each side has
/// the same code and body, then when exactly one on each side has the same name, type and body. Where that is not so, nothing is guessed: the one is gone, the other new.
/// </remarks>
public sealed class ListDifference
{
    private ListDifference(PowerList before, PowerList after, ValueList<ItemChange> changes)
    {
        Before = before;
        After = after;
        Changes = changes;
    }

    /// <summary>The earlier version.</summary>
    public PowerList Before { get; }

    /// <summary>The later version.</summary>
    public PowerList After { get; }

    /// <summary>The changes: items of the later version in its order, then those that are gone in the order of the earlier one.</summary>
    public ValueList<ItemChange> Changes { get; }

    /// <summary>The number of changes of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public int Count(ItemChangeKind kind) => Changes.Count(change => change.Kind == kind);

    /// <summary>Compares two versions.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ListDifference Between(PowerList before, PowerList after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var partners = new Dictionary<PowerItem, PowerItem>(ReferenceEqualityComparer.Instance);
        Pair(before, after, partners, item => item.Id);
        Pair(before, after, partners, item => item.Code.IsMissing ? null : Tuple.Create(item.Code.Text, item.Body.Name));
        Pair(before, after, partners, item => Tuple.Create(CanonicalText.Of(item.FullName, TextForm.Plain), item.Type, item.Body.Name));

        var kept = partners.Values.ToHashSet(ReferenceEqualityComparer.Instance);
        var changes = after.Items.Select(item => partners.TryGetValue(item, out var earlier) ? new ItemChange(earlier, item, Elements(earlier, item)) : new ItemChange(null, item, []))
            .Concat(before.Items.Where(item => !kept.Contains(item)).Select(item => new ItemChange(item, null, [])));
        return new ListDifference(before, after, changes.ToValueList());
    }

    // Pairs items whose key occurs once among the unpaired of each side; partners lead from the later to the earlier item.
    private static void Pair<TKey>(PowerList before, PowerList after, Dictionary<PowerItem, PowerItem> partners, Func<PowerItem, TKey?> key)
        where TKey : class
    {
        var taken = partners.Values.ToHashSet(ReferenceEqualityComparer.Instance);
        var earlier = before.Items.Where(item => !taken.Contains(item) && key(item) is not null).ToLookup(key);
        var later = after.Items.Where(item => !partners.ContainsKey(item) && key(item) is not null).ToLookup(key);
        foreach (var group in later.Where(group => group.Count() == 1 && earlier[group.Key].Count() == 1))
        {
            partners.Add(group.First(), earlier[group.Key].First());
        }
    }

    private static ValueList<ElementChange> Elements(PowerItem before, PowerItem after)
    {
        if (before == after)
        {
            return [];
        }

        var earlier = ListTable.CellsOf(before).ToList();
        var later = ListTable.CellsOf(after).ToList();
        var headings = later.Concat(earlier).Select(cell => (cell.Heading, cell.Element)).Distinct();
        return headings
            .Select(heading => new ElementChange(heading.Element, heading.Heading, TextOf(earlier, heading), TextOf(later, heading)))
            .Where(change => change.Before != change.After).ToValueList();
    }

    private static string TextOf(List<(string Heading, ItemElement Element, string Text)> cells, (string Heading, ItemElement Element) heading) =>
        cells.Find(cell => cell.Heading == heading.Heading && cell.Element == heading.Element).Text ?? "";
}
