using System.Runtime.CompilerServices;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Specifications;

namespace QuanZe.Rules.Alignment;

/// <summary>The scope of an alignment whose lowest list is being edited (编辑中的比对范围): asked anew after each edit, with the shapes of the rows kept.</summary>
internal sealed class LivingScope(AlignmentScope scope, LivingRows rows, RuleBook book)
{
    // By list, because two lists may hold the very same item.
    private readonly Dictionary<string, ConditionalWeakTable<PowerItem, StoredItem>> _shapes = rows.Lists.ToDictionary(list => list.Id, _ => new ConditionalWeakTable<PowerItem, StoredItem>(), StringComparer.Ordinal);

    /// <summary>What the scope lets through of the rows as they are now; null when it lets everything through.</summary>
    public ScopedFindings? Capture() => scope.IsUnlimited
        ? null
        : scope.Over(rows.Lists, rows.Items.Items.Select(item => item.Rows.Select(row => (row.List.Id, row.Item))), book, list => list.Items.Select((item, place) => Shape(list, item, place)));

    /// <summary>What came and went of the findings that the scope lets through.</summary>
    public static FindingChanges Between(long commit, IEnumerable<Finding> before, IEnumerable<Finding> after)
    {
        var (earlier, later) = (before.ToDictionary(finding => finding), after.ToDictionary(finding => finding));
        return new FindingChanges(commit, Without(later, earlier), Without(earlier, later));
    }

    // The place of a row is the only thing that an edit of another row may change.
    private StoredItem Shape(PowerList list, PowerItem item, int place)
    {
        var shape = _shapes[list.Id].GetValue(item, key => StoredItem.Of(list, key, place));
        return shape.Position == place ? shape : shape with { Position = place };
    }

    private static ValueList<Finding> Without(Dictionary<Finding, Finding> findings, Dictionary<Finding, Finding> others) =>
        findings.Values.Where(finding => !others.TryGetValue(finding, out var other) || FindingOrder.CompareShown(finding, other) != 0).ToValueList();
}
