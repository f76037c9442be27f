using QuanZe.Sdk.Findings;

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
