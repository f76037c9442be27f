using QuanZe.Rules.Inference.Living;

namespace QuanZe.Rules.Inference;

/// <summary>Where a rule's first facts come from (事实来源): the facts of a type, or groups of them.</summary>
internal abstract class Source
{
    public abstract Type FactType { get; }

    public abstract string Text { get; }

    public virtual string? Fault => null;

    /// <summary>Whether a fact that appears can make a group go away; such a rule must not read what is incomplete.</summary>
    public virtual bool IsGroup => false;

    /// <summary>Fixes what depends on the whole book.</summary>
    public virtual void Bind(RulePlanner planner)
    {
    }

    /// <summary>Whether a fact begins a row. The fact is of the source's type.</summary>
    public abstract bool Begins(object fact);

    /// <summary>Whether any object begins a row.</summary>
    public abstract bool Admits(object fact);

    /// <summary>One pass for rules that begin alike.</summary>
    /// <param name="rules">The rules; the source of each is of the same type as this one.</param>
    public abstract FusedPass Fuse(CompiledRule[] rules);

    /// <summary>The groups kept up to date in a living session; null when rows begin with single facts.</summary>
    public virtual GroupNode? Gather(Network network) => null;
}

/// <summary>The facts of a type that meet a condition.</summary>
internal sealed class FactSource<T>(Func<T, bool>? condition, string? conditionText) : Source
    where T : class
{
    public override Type FactType => typeof(T);

    public override string Text => "when " + typeof(T).Name + (conditionText is null ? "" : $" where {conditionText}");

    private Func<T, bool>? Condition => condition;

    public override bool Begins(object fact) => condition is null || condition((T)fact);

    public override bool Admits(object fact) => fact is T typed && (condition is null || condition(typed));

    public override FusedPass Fuse(CompiledRule[] rules) =>
        new FusedPass<T>(rules, [.. rules.Select(rule => ((FactSource<T>)rule.Source).Condition)], (FactTable table, ref Row _) => table.Of(typeof(T)));
}
