namespace QuanZe.Rules.Inference.Living;

/// <summary>The facts that a rule has met so far, remembered (联结记忆): a token before, and one fact more.</summary>
/// <remarks>Linked to its fact and to its parent in both directions: when either goes, the token goes, and all that came of it.</remarks>
/// <param name="parent">The token before; null behind the first pattern.</param>
/// <param name="fact">The fact; null behind a negation, which adds none.</param>
/// <param name="node">The step it has come to.</param>
internal sealed class Token(Token? parent, FactNode? fact, StepNode node)
{
    public Token? Parent => parent;

    public FactNode? Fact => fact;

    public StepNode Node => node;

    public Token? NextOfFact { get; set; }

    public Token? PreviousOfFact { get; set; }

    public Token? NextSibling { get; set; }

    public Token? PreviousSibling { get; set; }

    /// <summary>The first token behind it or, at the end of a rule, what was concluded.</summary>
    public object? Outcome { get; set; }

    /// <summary>Its last entry in the key index of the step; -1 when it has none.</summary>
    public int Entry { get; set; } = -1;

    /// <summary>At a negation: how many facts stand in its way.</summary>
    public int Blockers { get; set; }

    /// <summary>A row with one fact more, linked to both.</summary>
    public static Token Extend(Token? parent, FactNode? fact, StepNode node)
    {
        var token = new Token(parent, fact, node);
        if (fact is not null)
        {
            if (fact.FirstToken is { } first)
            {
                (token.NextOfFact, first.PreviousOfFact) = (first, token);
            }

            fact.FirstToken = token;
        }

        if (parent is not null)
        {
            if (parent.Outcome is Token first)
            {
                (token.NextSibling, first.PreviousSibling) = (first, token);
            }

            parent.Outcome = token;
        }

        return token;
    }

    /// <summary>Takes the row out, with all that came of it.</summary>
    public void Delete()
    {
        if (PreviousSibling is { } previous)
        {
            previous.NextSibling = NextSibling;
        }
        else if (Parent is { } parent)
        {
            parent.Outcome = NextSibling;
        }

        if (NextSibling is { } next)
        {
            next.PreviousSibling = PreviousSibling;
        }

        Discard();
    }

    /// <summary>Takes the row out when its parent goes too and need not be told.</summary>
    public void Discard()
    {
        Node.Leave(this);
        if (Fact is not { } fact)
        {
            return;
        }

        if (PreviousOfFact is { } previous)
        {
            previous.NextOfFact = NextOfFact;
        }
        else
        {
            fact.FirstToken = NextOfFact;
        }

        if (NextOfFact is { } next)
        {
            next.PreviousOfFact = PreviousOfFact;
        }
    }
}
