using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Versions;

namespace QuanZe.Sdk.Specifications;

/// <summary>Whole lists in the shape that stores can search (清单入库), and questions to lists in memory.</summary>
public static class StoredItems
{
    /// <summary>The shapes of the items of a list, in order.</summary>
    /// <param name="list">The list.</param>
    /// <param name="findings">What was found; findings about other lists are left out. Null when nothing is known.</param>
    public static ValueList<StoredItem> Of(PowerList list, IEnumerable<Finding>? findings = null)
    {
        ArgumentNullException.ThrowIfNull(list);
        var found = (findings ?? []).Select(StoredFinding.Of).ToLookup(finding => (finding.ListId, finding.ItemId));
        return list.Items.Select((item, position) =>
        {
            var row = StoredItem.Of(list, item, position);
            return found[(row.ListId, row.ItemId)].ToList() is { Count: > 0 } about ? row with { Findings = about } : row;
        }).ToValueList();
    }

    /// <summary>The shapes of the items of the latest version, in order, each with the number of the version in which it last changed.</summary>
    /// <remarks>What changed is what <see cref="ListDifference"/> says: an item that was only given another id or place did not.</remarks>
    /// <param name="history">The published versions; none gives no shape.</param>
    /// <param name="findings">As in <see cref="Of(PowerList, IEnumerable{Finding}?)"/>.</param>
    /// <example><code>ItemSpecs.ChangedSince(history.AsOf(lastInspection)!).Filter(StoredItems.Of(history))</code></example>
    public static ValueList<StoredItem> Of(VersionHistory history, IEnumerable<Finding>? findings = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        if (history.Current is not { } current)
        {
            return [];
        }

        var changedIn = new Dictionary<PowerItem, int>(ReferenceEqualityComparer.Instance);
        var before = current.List with { Items = [] };
        foreach (var version in history.Versions)
        {
            var earlier = changedIn;
            changedIn = new(ReferenceEqualityComparer.Instance);
            foreach (var change in ListDifference.Between(before, version.List).Changes.Where(change => change.After is not null))
            {
                changedIn[change.Item] = change is { Kind: ItemChangeKind.Unchanged, Before: { } same } ? earlier[same] : version.Number;
            }

            before = version.List;
        }

        return Of(current.List, findings).Select(row => row with { ChangedIn = changedIn[current.List.Items[row.Position]] }).ToValueList();
    }

    /// <summary>The items of a list that satisfy a specification, in its order.</summary>
    /// <param name="specification">The question. It knows the list and the item, and nothing of claims, findings and versions.</param>
    /// <param name="list">The list.</param>
    public static IEnumerable<PowerItem> Filter(this Specification<StoredItem> specification, PowerList list)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification.Filter(Of(list)).Select(row => list.Items[row.Position]);
    }

    /// <summary>Whether an item of a list satisfies a specification.</summary>
    /// <param name="specification">The question. It knows the list and the item, and nothing of claims, findings and versions.</param>
    /// <param name="list">The list.</param>
    /// <param name="item">One of its items.</param>
    public static bool IsSatisfiedBy(this Specification<StoredItem> specification, PowerList list, PowerItem item)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification.IsSatisfiedBy(StoredItem.Of(list, item));
    }
}
