namespace QuanZe.Rules.Inference.Living;

/// <summary>The four decisions on which a commit is right or wrong (提交次序), in one place.</summary>
/// <remarks>Tests derive faulty ones to show that the standing test would notice. Nothing else may.</remarks>
internal class CommitStrategy
{
    public static CommitStrategy Proper { get; } = new();

    /// <summary>
    /// Right sides from the last step to the first, then the first pattern. A right side meets the rows of before; rows made
    /// afterwards, further to the left, meet a right side that is complete. Every pair is met exactly once.
    /// </summary>
    public virtual void Work(LevelWork level)
    {
        for (var position = level.Positions - 1; position >= 0; position--)
        {
            level.RightSides(position);
        }

        level.FirstPatterns();
    }

    /// <summary>A fact that goes stands in nobody's way any longer.</summary>
    public virtual void Unblock(INegationNode negation, FactNode fact) => negation.Unblock(fact);

    /// <summary>A derived fact is there as long as one of its conclusions is, so each is counted.</summary>
    public virtual void Support(FactNode fact, Token token) => fact.AddSupport(token);

    /// <inheritdoc cref="Support(FactNode, Token)"/>
    public virtual SameFact Support(SameFacts facts, object fact, Token token) => facts.Add(fact, token);

    /// <summary>A row and a fact that share several keys meet once.</summary>
    public virtual MetOnce Guard() => new();
}
