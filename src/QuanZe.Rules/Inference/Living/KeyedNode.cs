namespace QuanZe.Rules.Inference.Living;

/// <summary>The memory of a keyed step: rows on the left under their keys, and the shared index of facts on the right.</summary>
internal abstract class KeyedNode<T, TKey>(Network network, KeyedStep<T, TKey> step, KeyIndex<TKey> right, StepNode next, int arity)
    : StepNode(network, next, arity), IRightReader
    where T : class
{
    private readonly KeyIndex<TKey> _left = new(step.Comparer);
    private readonly MetOnce? _guard = step.Left.Many is null && !step.Right.HasMany ? null : network.Strategy.Guard();

    public Type FactType => typeof(T);

    /// <summary>Called before rows and facts meet; refuses what must not be. Null for nothing.</summary>
    public Action? BeforeMeeting { get; init; }

    public override void Enter(Token token)
    {
        BeforeMeeting?.Invoke();
        Network.Look(token);
        var row = default(Row);
        Fill(token, ref row);
        if (step.Left.One is { } one)
        {
            var key = one(row);
            token.Entry = _left.Add(key, token);
            _guard?.Clear();
            MeetRight(token, key, ref row);
        }
        else
        {
            var keys = step.Left.Many!(row);
            foreach (var key in keys)
            {
                token.Entry = _left.Add(key, token, token.Entry);
            }

            _guard!.Clear();
            foreach (var key in keys)
            {
                MeetRight(token, key, ref row);
            }
        }
    }

    public override void Leave(Token token)
    {
        base.Leave(token);
        for (var entry = token.Entry; entry >= 0;)
        {
            entry = _left.Remove(entry);
        }
    }

    public virtual void RightChanged(StreamNode stream)
    {
        foreach (var fact in stream.Added)
        {
            MeetLeft(fact, appears: true);
        }
    }

    /// <summary>A row that is new meets a fact.</summary>
    protected abstract void MeetFromLeft(Token token, FactNode fact);

    /// <summary>A fact that is new, or gone, meets a row that was there before.</summary>
    protected abstract void MeetFromRight(Token token, FactNode fact, bool appears);

    /// <summary>Finds the rows that a changed fact meets, each once.</summary>
    protected void MeetLeft(FactNode fact, bool appears)
    {
        if (_left.Count == 0)
        {
            return;
        }

        BeforeMeeting?.Invoke();
        Network.Look(fact);
        var typed = (T)fact.Fact;
        if (!step.Right.Admits(typed))
        {
            return;
        }

        _guard?.Clear();
        if (!step.Right.HasMany)
        {
            MeetLeft(fact, step.Right.Key(typed), appears);
            return;
        }

        foreach (var key in step.Right.Keys(typed))
        {
            MeetLeft(fact, key, appears);
        }
    }

    /// <summary>Whether a fact meets any row. Nothing is changed.</summary>
    protected bool MeetsAny(T fact) => step.Right.Admits(fact) && step.Right.Keys(fact).Any(key => MeetsAny(fact, key));

    private bool MeetsAny(T fact, TKey key)
    {
        for (var entry = _left.First(key); entry >= 0; entry = _left.Next(entry))
        {
            var row = default(Row);
            Fill((Token)_left.Payload(entry), ref row);
            row[step.Position] = fact;
            if (step.Holds(row))
            {
                return true;
            }
        }

        return false;
    }

    private void MeetLeft(FactNode fact, TKey key, bool appears)
    {
        for (var entry = _left.First(key); entry >= 0; entry = _left.Next(entry))
        {
            var token = (Token)_left.Payload(entry);
            if (_guard is not null && !_guard.Add(token))
            {
                continue;
            }

            Network.Look(token, fact);
            var row = default(Row);
            Fill(token, ref row);
            row[step.Position] = fact.Fact;
            if (step.Holds(row))
            {
                MeetFromRight(token, fact, appears);
            }
        }
    }

    private void MeetRight(Token token, TKey key, ref Row row)
    {
        for (var entry = right.First(key); entry >= 0; entry = right.Next(entry))
        {
            var fact = (FactNode)right.Payload(entry);
            if (_guard is not null && !_guard.Add(fact))
            {
                continue;
            }

            Network.Look(token, fact);
            row[step.Position] = fact.Fact;
            if (step.Holds(row))
            {
                MeetFromLeft(token, fact);
            }
        }
    }
}

/// <summary>A step that must hear of changed facts on its right side.</summary>
internal interface IRightReader
{
    /// <summary>The type of the facts.</summary>
    public Type FactType { get; }

    /// <summary>Takes in what changed. Rows on the left are still those of before.</summary>
    public void RightChanged(StreamNode stream);
}
