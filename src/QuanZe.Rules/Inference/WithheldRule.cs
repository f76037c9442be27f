namespace QuanZe.Rules.Inference;

/// <summary>A rule that did not run because another failed (暂不执行的规则): it denies or groups facts that the other should have derived, so it would have found what is not so.</summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Because">The name of the rule that failed or was itself withheld.</param>
/// <param name="Lacking">The facts that are incomplete.</param>
public sealed record WithheldRule(string Rule, string Because, string Lacking)
{
    /// <summary>The fact in a sentence.</summary>
    public override string ToString() => $"{Rule} was not run: the {Lacking} that {Because} derives are incomplete.";
}

/// <summary>Findings that were left out because a rule found more than a run keeps (问题数超限).</summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Kept">How many distinct findings were kept: the first in order.</param>
/// <param name="LeftOut">How many times it found beyond them.</param>
public sealed record FindingOverflow(string Rule, int Kept, long LeftOut)
{
    /// <summary>The fact in a sentence.</summary>
    public override string ToString() => $"{Rule}: the first {Kept} findings are kept, {LeftOut} more are left out. Narrow the rule, or raise RunOptions.FindingLimit.";
}
