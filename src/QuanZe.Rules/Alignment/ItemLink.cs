using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Rules.Alignment;

/// <summary>How two rows of an aligned item were paired (匹配关系).</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
/// <param name="upper">The row of the higher list.</param>
/// <param name="lower">The row of the lower list.</param>
/// <param name="probability">The estimated probability that both are one item, 0 to 1.</param>
/// <param name="isAccepted">True when the pair is accepted without review.</param>
/// <param name="explanation">Why, one line per field.</param>
public sealed class ItemLink(ListedItem upper, ListedItem lower, double probability, bool isAccepted, ValueList<string> explanation) : IFindingSubject
{
    /// <summary>The row of the higher list.</summary>
    public ListedItem Upper { get; } = upper;

    /// <summary>The row of the lower list.</summary>
    public ListedItem Lower { get; } = lower;

    /// <summary>The estimated probability that both are one item, 0 to 1.</summary>
    public double Probability { get; } = probability;

    /// <summary>True when the pair is accepted without review.</summary>
    public bool IsAccepted { get; } = isAccepted;

    /// <summary>Why, one line per field.</summary>
    public ValueList<string> Explanation { get; } = explanation;

    /// <summary>The same as a drawing, for a pair that is not accepted; null for others.</summary>
    public MatchDrawing? Drawing { get; init; }

    /// <summary>Whether both rows carry the same base code.</summary>
    public bool SharesBaseCode => Upper.Item.Code.BaseKey is { } key && key == Lower.Item.Code.BaseKey;

    /// <summary>Whether both rows carry the same base code and the same name: one item, whatever else differs.</summary>
    public bool IsBeyondDoubt => SharesBaseCode && Upper.CanonicalName == Lower.CanonicalName;

    /// <summary>The lower row: its office decides.</summary>
    public SubjectReference Subject => Lower.Subject;
}
