namespace QuanZe.Rules.Inference;

/// <summary>One step of a rule after its first pattern (规则步骤): it extends a row, stops it, or concludes from it.</summary>
internal abstract class Step
{
    /// <summary>The step behind this one; null behind a conclusion only.</summary>
    public Step? Next { get; set; }

    /// <summary>Whether the step adds a fact to the row.</summary>
    public virtual bool AddsFact => false;

    /// <summary>The types of facts that the step reads.</summary>
    public virtual IEnumerable<Type> Reads => [];

    /// <summary>The sentence of the step as its author wrote it, for explanations.</summary>
    public abstract string Text { get; }

    /// <summary>The parameter that the step reads, or null.</summary>
    public virtual RuleParameter? Parameter => null;

    /// <summary>What is wrong with the step, if anything; asked once, when the book is built.</summary>
    public virtual string? Fault => null;

    /// <summary>Fixes what depends on the whole book: shared indexes and how keys are compared.</summary>
    public virtual void Bind(RulePlanner planner)
    {
    }

    /// <summary>What the step adds of its own, not from the facts; null for all steps that look for facts.</summary>
    public virtual object? Supply(in Row row) => null;

    public abstract void Enter(Execution execution, ref Row row);

    /// <summary>Whether the row passes when the right side is one given fact, or no fact at all; for explaining why a rule stayed silent.</summary>
    public abstract bool Admits(in Row row, object? fact, IEnumerable<object> facts);
}
