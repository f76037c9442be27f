using QuanZe.Rules.Matching;

namespace QuanZe.Rules.Alignment;

/// <summary>What a rule says about a proposed pair (匹配裁断). Where rules disagree, forbidding goes before review, and review before force.</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
/// <param name="match">The pair.</param>
/// <param name="band">What is to be done with it: reject to forbid it, accept to force it.</param>
/// <param name="ground">Why.</param>
public sealed class MatchRuling(ProposedMatch match, MatchBand band, Ground ground)
{
    /// <summary>The pair.</summary>
    public ProposedMatch Match { get; } = match;

    /// <summary>What is to be done with it.</summary>
    public MatchBand Band { get; } = band;

    /// <summary>Why.</summary>
    public Ground Ground { get; } = ground;

    /// <summary>Forbids a pair.</summary>
    /// <param name="match">The pair.</param>
    /// <param name="ground">Why.</param>
    public static MatchRuling Forbid(ProposedMatch match, Ground ground) => new(match, MatchBand.Reject, ground);

    /// <summary>Sends a pair to review.</summary>
    /// <param name="match">The pair.</param>
    /// <param name="ground">Why.</param>
    public static MatchRuling Review(ProposedMatch match, Ground ground) => new(match, MatchBand.Review, ground);

    /// <summary>Forces a pair.</summary>
    /// <param name="match">The pair.</param>
    /// <param name="ground">Why.</param>
    public static MatchRuling Force(ProposedMatch match, Ground ground) => new(match, MatchBand.Accept, ground);
}
