using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Inference;

/// <summary>What a commit changed (问题变化): the difference between the findings of before and now, each side in order.</summary>
/// <remarks>
/// A set of findings to which every commit's <see cref="Withdrawn"/> is taken out and <see cref="Appeared"/> put in is always the session's.
/// A finding of which only arguments, evidence or severity changed is in both.
/// </remarks>
/// <param name="commit">The number of the commit, counted from 1; 0 where two states are compared.</param>
/// <param name="appeared">The findings that came.</param>
/// <param name="withdrawn">The findings that went.</param>
public sealed class FindingChanges(long commit, ValueList<Finding> appeared, ValueList<Finding> withdrawn) : EventArgs
{
    /// <summary>The number of the commit, counted from 1; 0 where two states are compared.</summary>
    public long Commit { get; } = commit;

    /// <summary>The findings that came, in order.</summary>
    public ValueList<Finding> Appeared { get; } = appeared;

    /// <summary>The findings that went, in order.</summary>
    public ValueList<Finding> Withdrawn { get; } = withdrawn;

    /// <summary>Whether nothing changed.</summary>
    public bool IsEmpty => Appeared.IsEmpty && Withdrawn.IsEmpty;

    /// <summary>What lies between two states.</summary>
    /// <param name="before">The earlier state.</param>
    /// <param name="after">The later one.</param>
    public static FindingChanges Between(RuleRun before, RuleRun after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new FindingChanges(0, Without(after.Findings, before.Findings), Without(before.Findings, after.Findings));
    }

    private static ValueList<Finding> Without(ValueList<Finding> findings, ValueList<Finding> others)
    {
        var known = others.ToDictionary(finding => finding);
        return findings.Where(finding => !known.TryGetValue(finding, out var other) || FindingOrder.CompareShown(finding, other) != 0).ToValueList();
    }
}
