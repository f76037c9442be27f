using QuanZe.Rules.Inference.Living;

namespace QuanZe.Rules.Inference;

/// <summary>One step of a rule after its first pattern (规则步骤): it extends a row, stops it, or concludes from it.</summary>
internal abstract class Step
{
    /// <summary>The step behind this one; null behind a conclusion only.</summary>
    public Step? Next { get; set; }

    /// <summary>Whether the step adds a fact to the row.</summary>
    public virtual bool AddsFact => false;

    /// <summary>Whether a fact that appears can stop a row; such a step must not read what is incomplete.</summary>
    public virtual bool IsNegation => false;

    /// <summary>The types of facts that the step reads.</summary>
    public virtual IEnumerable<Type> Reads => [];

    /// <summary>The sentence of the step as its author wrote it, for explanations.</summary>
    public abstract string Text { get; }

    /// <summary>How the step finds facts by key, so that tests can compare selectors that share an index; null for a step without a key.</summary>
    public virtual KeyProbe? Probe => null;

    /// <summary>The parameter that the step reads, or null.</summary>
    public virtual RuleParameter? Parameter => null;

    /// <summary>What is wrong with the step, if anything; asked once, when the book is built.</summary>
    public virtual string? Fault => null;

    /// <summary>Fixes what depends on the whole book: shared indexes and how keys are compared.</summary>
    public virtual void Bind(RulePlanner planner)
    {
    }

    /// <summary>One-shot: sends a row on, to each fact it meets, or to the conclusion.</summary>
    public abstract void Enter(Execution execution, ref Row row);

    /// <summary>Living: the memory of the step in one session. A step that reads no facts needs none but its rows.</summary>
    public virtual StepNode Remember(Network network, StepNode? next, int arity) => new LocalNode(network, this, next, arity);

    /// <summary>What the step adds of its own, not from the facts; null for all steps that look for facts.</summary>
    public virtual object? Supply(in Row row) => null;

    /// <summary>Whether the row passes when the right side is one given fact, or no fact at all; for explaining why a rule stayed silent.</summary>
    public abstract bool Admits(in Row row, object? fact, IEnumerable<object> facts);

    /// <summary>Why a row does not pass, in detail; null when it does.</summary>
    public virtual Absence? Refusal(in Row row, object? fact, IEnumerable<object> facts) =>
        Admits(row, fact, facts) ? null : new Absence(AbsenceReason.Condition, Text);

    /// <summary>What stopped a row here, seen from all facts on the right.</summary>
    public virtual Absence Stop(in Row row, IEnumerable<object> facts) => Refusal(row, Supply(row), facts) ?? new Absence(AbsenceReason.Condition, Text);
}
