using QuanZe.Rules.Matching.Comparison;

namespace QuanZe.Rules.Matching.Assignment;

/// <summary>A candidate pair with its score (候选配对).</summary>
internal sealed record ProposedPair(int Left, int Right, PairComparison Comparison, bool IsSameText)
{
    public double LogOdds { get; set; }

    public MatchBand Band { get; set; }
}
