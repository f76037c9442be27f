using QuanZe.Rules.Matching;
using QuanZe.Sdk;

namespace QuanZe.Rules.Alignment;

/// <summary>A pair that the scorer proposes (候选匹配): what rules of the matching policy speak about.</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
/// <param name="left">The row that looks for a partner.</param>
/// <param name="right">The row that may be it.</param>
/// <param name="probability">The estimated probability that both are one item, 0 to 1.</param>
/// <param name="band">What the score alone would do with the pair.</param>
public sealed class ProposedMatch(PowerItem left, PowerItem right, double probability, MatchBand band)
{
    /// <summary>The row that looks for a partner.</summary>
    public PowerItem Left { get; } = left;

    /// <summary>The row that may be it.</summary>
    public PowerItem Right { get; } = right;

    /// <summary>The estimated probability that both are one item, 0 to 1.</summary>
    public double Probability { get; } = probability;

    /// <summary>What the score alone would do with the pair.</summary>
    public MatchBand Band { get; } = band;

    /// <summary>Whether both rows carry one base code.</summary>
    public bool SharesBaseCode => Left.Code.BaseKey is { } key && key == Right.Code.BaseKey;

    /// <summary>Whether one row is of a type and the other of another, in either order.</summary>
    /// <param name="one">A type.</param>
    /// <param name="other">Another type.</param>
    public bool IsBetween(ItemType one, ItemType other) => (Left.Type == one && Right.Type == other) || (Left.Type == other && Right.Type == one);

    /// <summary>Whether a row's code names another type than the row does.</summary>
    public bool HasTypeAgainstCode => IsAgainstCode(Left) || IsAgainstCode(Right);

    private static bool IsAgainstCode(PowerItem item) => item.Type != ItemType.Unspecified && item.Code.BaseKey is not null && item.Code.Reading.Type is { } type && type != item.Type;
}
