namespace QuanZe.Rules.Inference.Living;

/// <summary>The memory of a negation: each row counts the facts that stand in its way, and goes on while there are none.</summary>
internal sealed class NegationNode<T, TKey>(Network network, KeyedStep<T, TKey> step, KeyIndex<TKey> right, StepNode next, int arity)
    : KeyedNode<T, TKey>(network, step, right, next, arity), INegationNode
    where T : class
{
    public override void Enter(Token token)
    {
        base.Enter(token);
        if (token.Blockers == 0)
        {
            Pass(token, null);
        }
    }

    // What appears is counted before what goes, so that a blocker that is replaced lets nothing through in between.
    public override void RightChanged(StreamNode stream)
    {
        base.RightChanged(stream);
        foreach (var fact in stream.Removed)
        {
            Network.Strategy.Unblock(this, fact);
        }
    }

    public void Unblock(FactNode fact) => MeetLeft(fact, appears: false);

    public bool Blocks(object fact) => fact is T typed && MeetsAny(typed);

    protected override void MeetFromLeft(Token token, FactNode fact) => token.Blockers++;

    protected override void MeetFromRight(Token token, FactNode fact, bool appears)
    {
        token.Blockers += appears ? 1 : -1;
        if (appears && token.Blockers == 1)
        {
            Block(token);
        }
        else if (!appears && token.Blockers == 0)
        {
            Pass(token, null);
        }
    }

    // Only what is behind: the row itself stays, under its key.
    private static void Block(Token token)
    {
        if (token.Outcome is Token child)
        {
            child.Delete();
        }
    }
}

/// <summary>A negation, without its types.</summary>
internal interface INegationNode
{
    /// <summary>Un-counts a fact that has gone.</summary>
    public void Unblock(FactNode fact);

    /// <summary>Whether a fact stands in the way of any row.</summary>
    public bool Blocks(object fact);
}
