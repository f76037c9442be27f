using System.Globalization;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Alignment;

/// <summary>How advice that is the same for many rows of a department becomes one finding: the department, the number of rows, the first of them as examples and evidence.</summary>
internal static class DepartmentPlace
{
    private const int Examples = 3;

    /// <summary>The place. <c>{actual}</c> is the number of rows, <c>{0}</c> the first names, further arguments follow.</summary>
    /// <param name="rows">The rows, at least one, all of one list and department.</param>
    /// <param name="element">The element.</param>
    /// <param name="text">The text of a row that the finding rests on.</param>
    /// <param name="expected">What was expected, or null.</param>
    /// <param name="arguments">Further arguments of the message.</param>
    public static FindingPlace Of(IReadOnlyList<ListedItem> rows, ItemElement element, Func<ListedItem, string?> text, string? expected = null, params ReadOnlySpan<string> arguments)
    {
        var first = rows[0];
        var names = string.Join('、', rows.Take(Examples).Select(row => $"“{row.Item.FullName}”"));
        var type = rows.All(row => row.Item.Type == first.Item.Type) ? first.Item.Type : ItemType.Unspecified;
        return new(SubjectReference.To(first.List, first.Item.Body.Name, type), element, expected, rows.Count.ToString(CultureInfo.InvariantCulture))
        {
            Arguments = [names, .. arguments],
            Evidence = rows.Take(Examples).Select(row => row.Evidence(element, text(row))).ToValueList(),
        };
    }
}
