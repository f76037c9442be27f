using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Alignment;

/// <summary>A required element that no row of a list states (全清单未载明的要素): the list has no such column, or it was not recognised.</summary>
/// <remarks>A fact, derived, compared by reference. Immutable.</remarks>
/// <param name="list">The list.</param>
/// <param name="element">The element.</param>
public sealed class UnstatedElement(JudgedList list, ItemElement element) : IFindingSubject
{
    /// <summary>What rows ask by: the list's id and the element.</summary>
    public (string ListId, ItemElement Element) Key { get; } = (list.Id, element);

    /// <summary>The list.</summary>
    public SubjectReference Subject { get; } = list.Subject;
}
