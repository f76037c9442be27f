namespace QuanZe.Rules.Inference.Living;

/// <summary>What a conclusion supports in a session (受支持者): a derived fact, or one of several that are the same.</summary>
internal interface IDerivedNode
{
    /// <summary>The fact as rules see it; null until it is settled.</summary>
    public FactNode? Shown { get; }

    /// <summary>Takes a support away, and lets the fact be settled anew.</summary>
    public void Release(Network network, Token token);
}
