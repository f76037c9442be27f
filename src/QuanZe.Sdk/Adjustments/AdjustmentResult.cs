using QuanZe.Sdk.Claims;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Adjustments;

/// <summary>What an adjustment makes of a list (调整结果), for the next version of it.</summary>
public static class AdjustmentResult
{
    /// <summary>The list after an adjustment: items that end are cancelled and stay, changed items stand where they stood, new ones at the end.</summary>
    /// <param name="list">The list.</param>
    /// <param name="request">The request; complete, and of this list.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The request is of another list, not complete, or names an item that the list does not have.</exception>
    public static PowerList Of(PowerList list, AdjustmentRequest request)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(request);
        var unknown = request.ItemIds.Where(id => list.Items.All(item => item.Id != id)).ToList();
        if (list.Id != request.ListId || !request.Faults.IsEmpty || unknown.Count > 0)
        {
            throw new ArgumentException($"The request does not fit the list {list.Id}: {string.Join(", ", unknown.Concat(request.Faults.Select(fault => fault.English)).DefaultIfEmpty($"it is for {request.ListId}"))}.", nameof(request));
        }

        var after = request.Items.ToDictionary(item => item.Id, StringComparer.Ordinal);
        var before = request.ItemIds.ToHashSet(StringComparer.Ordinal);
        var kept = list.Items.Select(item =>
            after.Remove(item.Id, out var changed) ? changed
            : before.Contains(item.Id) ? item with { Status = ItemStatus.Cancelled }
            : item).ToList();
        return list with { Items = kept.Concat(request.Items.Where(item => after.ContainsKey(item.Id))).ToValueList() };
    }

    /// <summary>The claims that lower levels owe after an adjustment of the catalogue: one for each new or devolved row and each list of a level that the row names.</summary>
    /// <param name="request">The published request.</param>
    /// <param name="lowerLists">The lists of lower levels.</param>
    /// <param name="departmentOf">The department that answers for a row.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<Opening<Claim>> ClaimsBelow(AdjustmentRequest request, IEnumerable<PowerList> lowerLists, Func<PowerItem, string?> departmentOf, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(lowerLists);
        var rows = new Catalogue(new PowerList { Id = request.ListId, Items = request.Items });
        return request.Kind is AdjustmentKind.Add or AdjustmentKind.TakeOver or AdjustmentKind.Devolve or AdjustmentKind.Split
            ? lowerLists.SelectMany(list => ClaimPlan.Due(rows, list, new HashSet<string>(), departmentOf, by, at)).ToValueList()
            : [];
    }
}
