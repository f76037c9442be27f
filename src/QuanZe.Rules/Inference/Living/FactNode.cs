namespace QuanZe.Rules.Inference.Living;

/// <summary>A fact in a session (会话中的事实): why it is there, and everything that hangs on it, so that taking it out walks links and searches nothing.</summary>
/// <param name="fact">The fact.</param>
/// <param name="type">What the session does with its type; null for what no rule reads, as groups and values.</param>
internal sealed class FactNode(object fact, LivingType? type)
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

    /// <summary>Its entry in each index of its type; null while it is in none.</summary>
    public int[]? Entries { get; set; }

    /// <summary>Whether there is a reason for it: the host, or a conclusion.</summary>
    public bool IsGrounded => IsInserted || _supports is not null;

    /// <summary>One of the conclusions that derive it; null for a fact that is only inserted.</summary>
    public Token? Support => _supports as Token ?? (_supports as List<Token>)?[0];

    // Nearly every derived fact has one support: each match makes its own object.
    public void AddSupport(Token token)
    {
        switch (_supports)
        {
            case null:
                _supports = token;
                break;
            case Token first:
                _supports = new List<Token> { first, token };
                break;
            case List<Token> several:
                several.Add(token);
                break;
        }
    }

    public void RemoveSupport(Token token)
    {
        if (_supports is List<Token> several)
        {
            several.Remove(token);
            _supports = several.Count == 1 ? several[0] : several;
        }
        else
        {
            _supports = null;
        }
    }

    /// <summary>Takes out all rows that hold the fact.</summary>
    public void DeleteTokens()
    {
        while (FirstToken is { } token)
        {
            token.Delete();
        }
    }
}
