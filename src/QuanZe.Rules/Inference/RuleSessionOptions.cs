namespace QuanZe.Rules.Inference;

/// <summary>How a living session behaves (会话选项).</summary>
public sealed record RuleSessionOptions
{
    /// <summary>100,000 findings a rule.</summary>
    public static RuleSessionOptions Default { get; } = new();

    /// <summary>How many times one rule may find; 100,000 by default. A commit that goes beyond it is refused with a <see cref="FindingLimitException"/> and leaves the session as it was.</summary>
    public int FindingLimit { get; init; } = 100_000;
}
