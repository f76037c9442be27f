using QuanZe.Rules.Matching.Decisions;
using QuanZe.Rules.Matching.Scoring;

namespace QuanZe.Rules.Matching;

/// <summary>How rows are paired (匹配选项).</summary>
public sealed record MatchOptions
{
    /// <summary>The default options.</summary>
    public static MatchOptions Default { get; } = new();

    /// <summary>The weights. The default is the shipped model.</summary>
    public MatchModel Model { get; init; } = MatchModel.Shipped;

    /// <summary>
    /// The least probability from which a pair is accepted, unless hard evidence speaks against it. The default is 0.9; where accepted pairs would then be right less often than
    /// <see cref="WantedPrecision"/>, more is asked for.
    /// </summary>
    public double AcceptFrom { get; init; } = 0.9;

    /// <summary>
    /// The least mean probability of the accepted pairs. The default is 0.99. Where few rows of two lists have a partner, more asks much: with 0.995 a tenth of the pairs
    /// accepted there went to review, and those that stayed were right no more often.
    /// </summary>
    public double WantedPrecision { get; init; } = 0.99;

    /// <summary>The probability from which a pair is sent to review. The default is 0.5.</summary>
    public double ReviewFrom { get; init; } = 0.5;

    /// <summary>The number of candidates compared per row. The default is 12.</summary>
    public int Candidates { get; init; } = 12;

    /// <summary>Whether codes are left out of account, as when they are to be found. The default is false.</summary>
    public bool HideCodes { get; init; }

    /// <summary>What people have decided about pairs. It has the last word. The default is nothing.</summary>
    public DecisionMemory Decisions { get; init; } = DecisionMemory.Empty;

    /// <summary>What forbids pairs, forces them or sends them to review after the score. The default is nothing; an alignment uses the shipped rules.</summary>
    public IMatchPolicy? Policy { get; init; }
}
