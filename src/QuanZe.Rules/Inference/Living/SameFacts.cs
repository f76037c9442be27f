namespace QuanZe.Rules.Inference.Living;

/// <summary>Derived facts of a session that are the same (同一事实): rules see one of them, that with the first ground.</summary>
/// <param name="sameness">What makes them the same.</param>
/// <param name="type">Their type.</param>
internal sealed class SameFacts(object sameness, LivingType type)
{
    private SameFact? _only;
    private SortedSet<SameFact>? _several;
    private SameFact? _shown;
    private long _count;

    public LivingType Type => type;

    /// <summary>Whether they wait to be settled in this commit.</summary>
    public bool IsTouched { get; set; }

    public bool IsEmpty => _only is null && _several is null;

    public object Sameness => sameness;

    /// <summary>The fact that rules see; null until it is settled.</summary>
    public FactNode? Shown { get; private set; }

    private SameFact? First => _several?.Min ?? _only;

    /// <summary>Keeps one more.</summary>
    public SameFact Add(object fact, Token token)
    {
        var same = new SameFact(this, fact, token, _count++);
        if (_several is not null)
        {
            _several.Add(same);
        }
        else if (_only is { } other)
        {
            (_several, _only) = ([other, same], null);
        }
        else
        {
            _only = same;
        }

        return same;
    }

    /// <summary>Lets one go; costs in proportion to the logarithm of how many there are.</summary>
    public void Remove(SameFact same)
    {
        if (_several is null)
        {
            _only = _only == same ? null : _only;
        }
        else if (_several.Remove(same) && _several.Count == 1)
        {
            (_only, _several) = (_several.Min, null);
        }
    }

    /// <summary>Shows the one with the first ground, in place of the one that was shown.</summary>
    public void Settle(Network network)
    {
        IsTouched = false;
        var first = First;
        if (first == _shown)
        {
            return;
        }

        if (_shown is not null)
        {
            Shown!.Release(network, _shown.Token);
        }

        _shown = first;
        Shown = first is null ? null : network.Support(first.Fact, first.Token);
    }
}

/// <summary>One of several facts that are the same, with the conclusion that derives it.</summary>
internal sealed class SameFact(SameFacts all, object fact, Token token, long number) : IDerivedNode, IComparable<SameFact>
{
    private Derived? _derived;

    public object Fact => fact;

    public Token Token => token;

    public FactNode? Shown => all.Shown;

    private long Number => number;

    // Kept, because it is asked for again when the token has left.
    private Derived Derived => _derived ??= new Derived(fact, ((ConclusionNode)token.Node).GroundOf(token));

    public void Release(Network network, Token support)
    {
        all.Remove(this);
        network.Touch(all);
    }

    public int CompareTo(SameFact? other)
    {
        if (other is null || other == this)
        {
            return other is null ? 1 : 0;
        }

        var order = DerivationOrder.Compare(Derived, other.Derived);
        return order != 0 ? order : number.CompareTo(other.Number);
    }

}
