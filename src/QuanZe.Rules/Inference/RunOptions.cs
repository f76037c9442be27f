namespace QuanZe.Rules.Inference;

/// <summary>How a rule book is run (运行选项). None of them changes what is found.</summary>
public sealed record RunOptions
{
    /// <summary>One thread, 100,000 findings a rule, no profile.</summary>
    public static RunOptions Default { get; } = new();

    /// <summary>
    /// The number of threads one run may use; 1 by default. The facts that rules begin with are cut into parts, and what the parts give is put together in their
    /// order, so that the answer does not depend on it. A host that judges many counties runs them side by side on one book instead.
    /// </summary>
    public int Threads { get; init; } = 1;

    /// <summary>
    /// The number of distinct findings of one rule that are kept, the first in order; 100,000 by default. Whatever is left out is named in
    /// <see cref="RuleRun.Overflows"/>.
    /// </summary>
    public int FindingLimit { get; init; } = 100_000;

    /// <summary>
    /// The clock by which time is measured, <see cref="TimeProvider.System"/> for example; null, the default, for no profile. With a clock the rules run one
    /// after the other, and time, matches and the fullest keys stand in <see cref="RuleRun.Profile"/>.
    /// </summary>
    public TimeProvider? ProfileBy { get; init; }
}
