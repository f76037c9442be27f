using QuanZe.Sdk;
using QuanZe.Sdk.Import;

namespace VendorRules;

/// <summary>The columns of our platform's lists (自有列): words of ours for columns that QuanZe knows, and one that only we have.</summary>
public static class AcmeColumns
{
    /// <summary>The heading of the column that only we have: the counter where an item is handled.</summary>
    public const string Counter = "受理窗口编号";

    /// <summary>How our lists are read: our headings before those that QuanZe knows, our codes before the national ones.</summary>
    public static ImportOptions Import { get; } = new()
    {
        Headings = [new("平台事项名", ListColumn.Name), new("平台编号", ListColumn.Code), new(Counter, ListColumn.None)],
        ReadCode = AcmeCodes.Read,
    };

    /// <summary>The counter of an item, or null when its list has no such column or the cell is empty.</summary>
    /// <param name="item">The item.</param>
    public static string? CounterOf(PowerItem item) => item.Extra.FirstOrDefault(column => column.Heading == Counter)?.Text;
}
