using QuanZe.Rules.Matching.Comparison;
using QuanZe.Rules.Matching.Decisions;

namespace QuanZe.Rules.Matching.Assignment;

/// <summary>Two rows that may be partners, by their places in canonical order, and what is known of them (候选配对).</summary>
/// <param name="left">The place in the left list.</param>
/// <param name="right">The place in the right list.</param>
/// <param name="comparison">What was compared.</param>
/// <param name="isSameText">Whether both rows were published with the same name.</param>
internal sealed class ProposedPair(int left, int right, PairComparison comparison, bool isSameText)
{
    public int Left { get; } = left;

    public int Right { get; } = right;

    public PairComparison Comparison { get; } = comparison;

    public bool IsSameText { get; } = isSameText;

    /// <summary>The natural log odds.</summary>
    public double LogOdds { get; set; }

    /// <summary>What to do with the pair.</summary>
    public MatchBand Band { get; set; }

    /// <summary>What a person has decided about the pair, or null.</summary>
    public MatchDecision? Decision { get; set; }

    /// <summary>Whether a row was changed since, so that the decision is only a suggestion.</summary>
    public bool IsDecisionStale { get; set; }

    /// <summary>What the policy has said about the pair, or null.</summary>
    public PolicyVerdict? Ruling { get; set; }

    /// <summary>The natural log odds by the score alone, before rules and people.</summary>
    public double Score { get; set; }
}
