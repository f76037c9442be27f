using QuanZe.Rules.Inference;
using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Alignment;

/// <summary>A citation that a lower row adds to the upper basis (增加的依据).</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
/// <param name="difference">The difference it belongs to.</param>
/// <param name="citation">The citation added, with what is known of its rank and region.</param>
public sealed class AddedBasis(BasisDifference difference, AddedCitation citation)
{
    /// <summary>The difference it belongs to.</summary>
    public BasisDifference Difference { get; } = difference;

    /// <summary>The citation added.</summary>
    public AddedCitation Citation { get; } = citation;
}

/// <summary>An added citation that some rule permits (准许增加的依据). Rules yield it; vendors' rules too.</summary>
/// <remarks>A fact. One citation permitted is one fact, however many rules and regulations permit it.</remarks>
/// <param name="added">The citation permitted.</param>
public sealed class PermittedBasis(AddedBasis added) : IStatesSameness
{
    /// <summary>The citation permitted.</summary>
    public AddedBasis Added { get; } = added;

    object IStatesSameness.Sameness => Added;
}

/// <summary>An added citation that no rule permits (无准许理由的增加).</summary>
/// <param name="added">The citation.</param>
public sealed class UnexcusedAddition(AddedBasis added)
{
    /// <summary>The citation.</summary>
    public AddedBasis Added { get; } = added;
}
