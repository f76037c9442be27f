using QuanZe.Rules.Inference;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Alignment;

/// <summary>Links between three lists that contradict each other (三级匹配互相矛盾).</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
/// <param name="row">The row whose links disagree.</param>
/// <param name="description">Which links disagree, for a reader.</param>
public sealed class TriangleConflict(ListedItem row, string description) : IFindingSubject
{
    /// <summary>The row whose links disagree.</summary>
    public ListedItem Row { get; } = row;

    /// <summary>Which links disagree, for a reader.</summary>
    public string Description { get; } = description;

    /// <inheritdoc/>
    public SubjectReference Subject => Row.Subject;
}
