using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Alignment;

/// <summary>A required element that no row of a table states (整表未载明的要素): the table has no such column, or it was not recognised.</summary>
/// <remarks>A fact, derived, compared by reference. Immutable.</remarks>
/// <param name="table">The table.</param>
/// <param name="element">The element.</param>
public sealed class UnstatedElement(JudgedTable table, ItemElement element) : IFindingSubject
{
    /// <summary>What rows ask by: the table and the element.</summary>
    public (TableKey Table, ItemElement Element) Key { get; } = (table.Key, element);

    /// <summary>The list, with file and sheet.</summary>
    public SubjectReference Subject { get; } = table.Subject;
}
