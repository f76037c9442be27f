namespace QuanZe.Sdk.Workflows;

/// <summary>Writes a procedure down as a table of transitions (流程定义).</summary>
/// <remarks>Not safe to share between threads; the <see cref="Workflow{TMatter, TState, TAction}"/> it builds is.</remarks>
/// <typeparam name="TMatter">What the procedure is about.</typeparam>
/// <typeparam name="TState">Its states.</typeparam>
/// <typeparam name="TAction">Its actions.</typeparam>
public sealed class WorkflowBuilder<TMatter, TState, TAction>
    where TMatter : class
    where TState : struct, Enum
    where TAction : class
{
    private readonly Wording _name;
    private readonly Dictionary<TState, Wording> _states = [];
    private readonly List<TransitionRule<TMatter, TState, TAction>> _rules = [];

    /// <summary>Begins a procedure.</summary>
    /// <param name="name">Its name.</param>
    public WorkflowBuilder(Wording name) => _name = name;

    /// <summary>Names a state; every state must be named. The first one named is where procedures begin.</summary>
    /// <param name="state">The state.</param>
    /// <param name="chinese">Its name in Chinese.</param>
    /// <param name="english">Its name in English.</param>
    /// <exception cref="ArgumentException">The state has a name already.</exception>
    public WorkflowBuilder<TMatter, TState, TAction> State(TState state, string chinese, string english)
    {
        _states.Add(state, new Wording(chinese, english));
        return this;
    }

    /// <summary>Begins a transition.</summary>
    /// <typeparam name="TDone">The action that leads along it.</typeparam>
    /// <param name="from">The states it leaves; at least one.</param>
    /// <param name="chinese">The name of the action in Chinese.</param>
    /// <param name="english">The name of the action in English.</param>
    public TransitionBuilder<TMatter, TState, TAction, TDone> On<TDone>(ValueList<TState> from, string chinese, string english)
        where TDone : class, TAction => new(this, from, new Wording(chinese, english));

    /// <summary>Begins a transition.</summary>
    /// <typeparam name="TDone">The action that leads along it.</typeparam>
    /// <param name="from">The state it leaves.</param>
    /// <param name="chinese">The name of the action in Chinese.</param>
    /// <param name="english">The name of the action in English.</param>
    public TransitionBuilder<TMatter, TState, TAction, TDone> On<TDone>(TState from, string chinese, string english)
        where TDone : class, TAction => On<TDone>([from], chinese, english);

    /// <summary>Checks the table and builds the procedure.</summary>
    /// <exception cref="InvalidOperationException">A state has no name, cannot be reached, or a transition can never be taken; the message names all.</exception>
    public Workflow<TMatter, TState, TAction> Build()
    {
        var faults = Enum.GetValues<TState>().Where(state => !_states.ContainsKey(state)).Select(state => $"the state {state} has no name").ToList();
        if (faults.Count == 0)
        {
            var reached = Reached(_states.Keys.First());
            faults.AddRange(_states.Keys.Where(state => !reached.Contains(state)).Select(state => $"the state {state} cannot be reached"));
        }

        return faults.Count == 0
            ? new Workflow<TMatter, TState, TAction>(_name, _states, _rules)
            : throw new InvalidOperationException($"The procedure {_name.English} is not complete: {string.Join("; ", faults)}.");
    }

    internal WorkflowBuilder<TMatter, TState, TAction> Add(IEnumerable<TransitionRule<TMatter, TState, TAction>> rules)
    {
        _rules.AddRange(rules);
        return this;
    }

    private HashSet<TState> Reached(TState initial)
    {
        var reached = new HashSet<TState> { initial };
        var pending = new Queue<TState>([initial]);
        while (pending.TryDequeue(out var state))
        {
            foreach (var rule in _rules.Where(rule => rule.Leaves(state) && reached.Add(rule.Transition.To)))
            {
                pending.Enqueue(rule.Transition.To);
            }
        }

        return reached;
    }
}
