using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Versions;

/// <summary>An element that two versions of an item have differently (要素变化).</summary>
/// <param name="Element">The element; <see cref="ItemElement.None"/> for a column that the model does not know.</param>
/// <param name="Heading">The heading of the column.</param>
/// <param name="Before">The text before; empty when blank.</param>
/// <param name="After">The text after; empty when blank.</param>
public sealed record ElementChange(ItemElement Element, string Heading, string Before, string After)
{
    /// <summary>The parts of both texts in order, for marking the words that changed. Computed each time.</summary>
    public ValueList<TextSegment> Segments => TextDifference.Between(Before, After);
}
