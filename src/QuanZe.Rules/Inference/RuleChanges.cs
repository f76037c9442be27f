namespace QuanZe.Rules.Inference;

/// <summary>Changes of facts that belong together (一次提交的改动): nothing of them is seen before all of them are in.</summary>
public sealed class RuleChanges
{
    internal List<(object? Before, object? After)> List { get; } = [];

    /// <summary>A fact that comes.</summary>
    /// <param name="fact">The fact; not yet in the session.</param>
    public RuleChanges Insert(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        List.Add((null, fact));
        return this;
    }

    /// <summary>A fact that takes the place of another.</summary>
    /// <param name="before">The very object that was inserted.</param>
    /// <param name="after">The new one.</param>
    public RuleChanges Replace(object before, object after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        List.Add((before, after));
        return this;
    }

    /// <summary>A fact that goes.</summary>
    /// <param name="fact">The very object that was inserted.</param>
    public RuleChanges Retract(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        List.Add((fact, null));
        return this;
    }
}
