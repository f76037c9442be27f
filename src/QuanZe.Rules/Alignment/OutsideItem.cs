using QuanZe.Rules.Inference;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Alignment;

/// <summary>A row that the catalogue does not have (目录外事项); a finding unless some rule permits it.</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
/// <param name="row">The row.</param>
public sealed class OutsideItem(ListedItem row) : IFindingSubject
{
    /// <summary>The row.</summary>
    public ListedItem Row { get; } = row;

    /// <inheritdoc/>
    public SubjectReference Subject => Row.Subject;
}

/// <summary>A row outside the catalogue that is lawful (有据目录外事项).</summary>
/// <remarks>A fact. One row permitted on one ground is one fact, however many regulations give the ground.</remarks>
/// <param name="item">The row permitted.</param>
/// <param name="ground">Why it is lawful.</param>
public sealed class PermittedOutsideItem(OutsideItem item, Ground ground) : IStatesSameness
{
    /// <summary>The row permitted.</summary>
    public OutsideItem Item { get; } = item;

    /// <summary>Why it is lawful.</summary>
    public Ground Ground { get; } = ground;

    object IStatesSameness.Sameness => (Item, Ground);
}
