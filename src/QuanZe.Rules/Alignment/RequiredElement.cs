using QuanZe.Sdk;

namespace QuanZe.Rules.Alignment;

/// <summary>An element that the profile requires of every item (必填要素).</summary>
/// <remarks>A fact; the engine inserts one per required element.</remarks>
/// <param name="element">The element.</param>
public sealed class RequiredElement(ItemElement element)
{
    /// <summary>The element.</summary>
    public ItemElement Element { get; } = element;
}
