using QuanZe.Sdk;

namespace QuanZe.Rules.Matching;

/// <summary>What has a say about pairs after the score (匹配政策): it forbids them, forces them or sends them to review.</summary>
public interface IMatchPolicy
{
    /// <summary>Whether the policy may force pairs that the score rejects, so that those are shown to it too.</summary>
    public bool MayForce { get; }

    /// <summary>Speaks about pairs.</summary>
    /// <param name="pairs">The pairs as the score has judged them.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>One verdict for each pair, in their order; null where the policy is silent.</returns>
    public IReadOnlyList<PolicyVerdict?> Judge(IReadOnlyList<ScoredPair> pairs, CancellationToken cancellationToken);
}

/// <summary>A pair as the score has judged it (已评分配对).</summary>
/// <param name="Left">The row that looks for a partner.</param>
/// <param name="Right">The row that may be it.</param>
/// <param name="Probability">The estimated probability that both are one item, 0 to 1.</param>
/// <param name="Band">What the score alone would do with the pair.</param>
public sealed record ScoredPair(PowerItem Left, PowerItem Right, double Probability, MatchBand Band);

/// <summary>What a policy says about a pair (政策裁断).</summary>
/// <param name="Band">What is to be done with it: reject to forbid it, accept to force it.</param>
/// <param name="Chinese">Why, in Chinese.</param>
/// <param name="English">Why, in English.</param>
public sealed record PolicyVerdict(MatchBand Band, string Chinese, string English);
