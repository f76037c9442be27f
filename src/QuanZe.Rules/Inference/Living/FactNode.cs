namespace QuanZe.Rules.Inference.Living;

/// <summary>A fact in a session (会话中的事实): why it is there, and everything that hangs on it, so that taking it out walks links and searches nothing.</summary>
/// <param name="fact">The fact.</param>
/// <param name="type">What the session does with its type; null for what no rule reads, as groups and values.</param>
internal sealed class FactNode(object fact, LivingType? type) : IDerivedNode
{
    private object? _supports;

    public object Fact => fact;

    public LivingType? Type => type;

    /// <summary>Whether the host inserted it.</summary>
    public bool IsInserted { get; set; }

    /// <summary>Whether rules see it: what was so when it was last settled.</summary>
    public bool IsPresent { get; set; }

    /// <summary>Whether it waits to be settled in this commit.</summary>
    public bool IsTouched { get; set; }

    /// <summary>The first token that holds it; the others are linked.</summary>
    public Token? FirstToken { get; set; }

    /// <summary>The tokens that hold it.</summary>
    public IEnumerable<Token> Tokens
    {
        get
        {
            for (var token = FirstToken; token is not null; token = token.NextOfFact)
            {
                yield return token;
            }
        }
    }

    /// <summary>Its entry in each index of its type; null while it is in none.</summary>
    public int[]? Entries { get; set; }

    /// <summary>Whether there is a reason for it: the host, or a conclusion.</summary>
    public bool IsGrounded => IsInserted || _supports is not null;

    /// <summary>The conclusion that derives it, of several that with the first ground; null for a fact that is only inserted.</summary>
    public Token? Support => _supports as Token ?? (_supports as Supports)?.First;

    FactNode? IDerivedNode.Shown => this;

    // Nearly every derived fact has one support: each match makes its own object.
    public void AddSupport(Token token)
    {
        switch (_supports)
        {
            case null:
                _supports = token;
                break;
            case Token first:
                var several = new Supports();
                several.Add(first);
                several.Add(token);
                _supports = several;
                break;
            case Supports supports:
                supports.Add(token);
                break;
        }
    }

    public void Release(Network network, Token token)
    {
        RemoveSupport(token);
        network.Touch(this);
    }

    /// <summary>Takes out all rows that hold the fact.</summary>
    public void DeleteTokens()
    {
        while (FirstToken is { } token)
        {
            token.Delete();
        }
    }

    private void RemoveSupport(Token token)
    {
        if (_supports is Supports several)
        {
            several.Remove(token);
            _supports = several.IsEmpty ? null : several;
        }
        else
        {
            _supports = null;
        }
    }
}
