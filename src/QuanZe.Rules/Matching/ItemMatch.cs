using QuanZe.Sdk;

namespace QuanZe.Rules.Matching;

/// <summary>Two rows that are, or may be, one item (匹配).</summary>
/// <remarks>
/// Two are equal when rows, probability, band and <see cref="IsRepeat"/> are. The explanation is made when first asked for, from the indexes of the run, which stay in memory
/// as long as one of its matches does; safe to share between threads.
/// </remarks>
public sealed record ItemMatch
{
    private readonly Func<MatchExplanation> _explain;
    private MatchExplanation? _explanation;

    internal ItemMatch(PowerItem left, PowerItem right, double probability, MatchBand band, Func<MatchExplanation> explain)
    {
        Left = left;
        Right = right;
        Probability = probability;
        Band = band;
        _explain = explain;
    }

    /// <summary>The row of the left list.</summary>
    public PowerItem Left { get; }

    /// <summary>The row of the right list.</summary>
    public PowerItem Right { get; }

    /// <summary>The estimated probability that both are one item, 0 to 1.</summary>
    public double Probability { get; }

    /// <summary>What to do with the pair.</summary>
    public MatchBand Band { get; init; }

    /// <summary>
    /// Whether the pair repeats another: its left or right row has the same name and type as a row that has the partner already. Such a pair is always for review, and a
    /// row may be in several of them.
    /// </summary>
    public bool IsRepeat { get; init; }

    /// <summary>Why.</summary>
    public MatchExplanation Explanation => _explanation ??= _explain();

    /// <inheritdoc/>
    public bool Equals(ItemMatch? other) =>
        other is not null && Left == other.Left && Right == other.Right && Probability.Equals(other.Probability) && Band == other.Band && IsRepeat == other.IsRepeat;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Left.Id, Right.Id, Probability, Band, IsRepeat);
}
