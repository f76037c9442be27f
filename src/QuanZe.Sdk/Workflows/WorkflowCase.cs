namespace QuanZe.Sdk.Workflows;

/// <summary>A procedure as it stands (流程实例): its matter, its state, and the log that led there.</summary>
/// <remarks>Immutable and safe to share. It changes only through <see cref="Workflow{TMatter, TState, TAction}.Apply"/>, which makes a new one.</remarks>
/// <typeparam name="TMatter">What the procedure is about: an immutable record.</typeparam>
/// <typeparam name="TState">Its states.</typeparam>
/// <typeparam name="TAction">Its actions: one sealed record for each, under a common base.</typeparam>
public sealed record WorkflowCase<TMatter, TState, TAction>
    where TMatter : class
    where TState : struct, Enum
    where TAction : class
{
    internal WorkflowCase(Opening<TMatter> opening, TMatter matter, TState state, ValueList<LogEntry<TState, TAction>> log)
    {
        Opening = opening;
        Matter = matter;
        State = state;
        Log = log;
    }

    /// <summary>The beginning.</summary>
    public Opening<TMatter> Opening { get; }

    /// <summary>The matter as it is now.</summary>
    public TMatter Matter { get; }

    /// <summary>The state.</summary>
    public TState State { get; }

    /// <summary>What was done, oldest first.</summary>
    public ValueList<LogEntry<TState, TAction>> Log { get; }

    /// <summary>The id of the procedure.</summary>
    public string Id => Opening.Id;

    /// <summary>The number of steps done; a store compares it to notice that two people edited at once.</summary>
    public int Version => Log.Count;

    /// <summary>When the last thing was done.</summary>
    public DateTimeOffset ChangedAt => Log.IsEmpty ? Opening.At : Log[^1].At;

    /// <summary>When the present state was entered; steps that stay in a state do not count.</summary>
    public DateTimeOffset StateSince
    {
        get
        {
            for (var i = Log.Count - 1; i >= 0; i--)
            {
                if (!EqualityComparer<TState>.Default.Equals(Log[i].From, Log[i].To))
                {
                    return Log[i].At;
                }
            }

            return Opening.At;
        }
    }

    /// <summary>The id, the state and the version.</summary>
    public override string ToString() => $"{Id} {State} v{Version}";
}
