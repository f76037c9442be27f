namespace QuanZe.Rules.Inference.Living;

/// <summary>The memory of one step of one rule in a session (步骤记忆): the rows that have come to it.</summary>
/// <param name="network">The session's memory.</param>
/// <param name="next">The step behind; null at the end of a rule.</param>
/// <param name="arity">The number of facts in the rows that come here.</param>
internal abstract class StepNode(Network network, StepNode? next, int arity)
{
    protected Network Network => network;

    protected StepNode Next => next!;

    /// <summary>Takes a row in and sends it on as far as it goes.</summary>
    public abstract void Enter(Token token);

    /// <summary>Forgets a row: it is being taken out together with what came of it.</summary>
    public virtual void Leave(Token token)
    {
        for (var child = token.Outcome as Token; child is not null; child = child.NextSibling)
        {
            child.Discard();
        }
    }

    /// <summary>The facts of a row.</summary>
    public void Fill(Token token, ref Row row)
    {
        var position = arity;
        for (var part = token; part is not null; part = part.Parent)
        {
            if (part.Fact is { } fact)
            {
                row[--position] = fact.Fact;
            }
        }
    }

    /// <summary>Sends a row on with one fact more, or with none behind a negation.</summary>
    protected void Pass(Token token, FactNode? fact) => Next.Enter(Token.Extend(token, fact, Next));
}
