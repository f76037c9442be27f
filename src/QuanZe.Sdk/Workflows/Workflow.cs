using System.Globalization;
using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Workflows;

/// <summary>A procedure as a table of transitions (流程): it says what may be done in which state by whom, and what becomes of it.</summary>
/// <remarks>
/// Immutable and safe to share. <see cref="Apply"/> is a pure function: it reads no clock and changes nothing it is given. The same beginning and the same log
/// always give the same procedure, see <see cref="Replay"/>.
/// </remarks>
/// <typeparam name="TMatter">What the procedure is about: an immutable record.</typeparam>
/// <typeparam name="TState">Its states.</typeparam>
/// <typeparam name="TAction">Its actions: one sealed record for each, under a common base.</typeparam>
public sealed class Workflow<TMatter, TState, TAction>
    where TMatter : class
    where TState : struct, Enum
    where TAction : class
{
    private readonly Dictionary<TState, Wording> _states;
    private readonly List<TransitionRule<TMatter, TState, TAction>> _rules;

    internal Workflow(Wording name, Dictionary<TState, Wording> states, List<TransitionRule<TMatter, TState, TAction>> rules)
    {
        Name = name;
        _states = states;
        _rules = rules;
        States = states.Keys.ToValueList();
        Transitions = rules.Select(rule => rule.Transition).ToValueList();
    }

    /// <summary>The name of the procedure.</summary>
    public Wording Name { get; }

    /// <summary>The states; the first is where procedures begin.</summary>
    public ValueList<TState> States { get; }

    /// <summary>The ways from state to state, in the order in which they are tried.</summary>
    public ValueList<Transition<TState>> Transitions { get; }

    /// <summary>The name of a state.</summary>
    /// <param name="state">The state.</param>
    public Wording Title(TState state) => _states[state];

    /// <summary>The name of what a line of the log says was done.</summary>
    /// <param name="entry">A line of the log of a procedure of this kind.</param>
    /// <exception cref="ArgumentException">No transition of the table does what the line says.</exception>
    public Wording Title(LogEntry<TState, TAction> entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return _rules.Find(rule => rule.Leaves(entry.From) && rule.Answers(entry.Action) && EqualityComparer<TState>.Default.Equals(rule.Transition.To, entry.To))?.Transition.Action
            ?? throw new ArgumentException($"The procedure {Name.English} knows no way from {entry.From} to {entry.To} by {entry.Action.GetType().Name}.", nameof(entry));
    }

    /// <summary>Whether nothing can be done any more in a state.</summary>
    /// <param name="state">The state.</param>
    public bool IsFinal(TState state) => !_rules.Exists(rule => rule.Leaves(state));

    /// <summary>Begins a procedure.</summary>
    /// <param name="opening">Its id, its matter, who began it and when.</param>
    public WorkflowCase<TMatter, TState, TAction> Open(Opening<TMatter> opening)
    {
        ArgumentNullException.ThrowIfNull(opening);
        return new WorkflowCase<TMatter, TState, TAction>(opening, opening.Matter, States[0], []);
    }

    /// <summary>Does what is asked, or says why not.</summary>
    /// <param name="current">The procedure.</param>
    /// <param name="command">The request.</param>
    /// <returns>
    /// The procedure after it, or a refusal: a request done already (<c>QZ7004</c>), another version (<c>QZ7003</c>), a time before the last step (<c>QZ7005</c>), an action
    /// that the state does not know (<c>QZ7001</c>), a role that may not (<c>QZ7002</c>), no condition met (<c>QZ7006</c>), or the procedure's own reasons.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Outcome<TMatter, TState, TAction> Apply(WorkflowCase<TMatter, TState, TAction> current, Command<TAction> command)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(command);
        if (Untimely(current, command) is { } untimely)
        {
            return new(current, untimely);
        }

        var ways = _rules.FindAll(rule => rule.Leaves(current.State) && rule.Answers(command.Action));
        if (ways.Count == 0)
        {
            return new(current, new Refusal(FindingCodes.ActionNotPossible, [Title(current.State), Wording.Join(Possible(current.State))]));
        }

        var open = ways.FindAll(way => way.IsOpenTo(command.By.Role));
        if (open.Count == 0)
        {
            return new(current, new Refusal(FindingCodes.RoleMayNotAct, [command.By.Role.Title(), ways[0].Transition.Action, Wording.Join(ways[0].Transition.Roles.Select(role => role.Title()))]));
        }

        if (open.Find(way => way.Applies(current, command)) is not { } taken)
        {
            return new(current, new Refusal(FindingCodes.ConditionNotMet, [open[0].Transition.Action, Wording.Join(open.Select(way => way.Transition.Condition).OfType<Wording>())]));
        }

        if (taken.Refuses(current, command) is { } refusal)
        {
            return new(current, refusal);
        }

        var entry = new LogEntry<TState, TAction>(command.Id, command.Action, command.By, command.At, current.State, taken.Transition.To);
        return new(new WorkflowCase<TMatter, TState, TAction>(current.Opening, taken.Change(current, command), taken.Transition.To, [.. current.Log, entry]), null);
    }

    /// <summary>Builds a procedure again from its beginning and its log.</summary>
    /// <param name="opening">The beginning.</param>
    /// <param name="log">The log.</param>
    /// <exception cref="ArgumentException">A line of the log could not have happened; the message says which and why.</exception>
    public WorkflowCase<TMatter, TState, TAction> Replay(Opening<TMatter> opening, IEnumerable<LogEntry<TState, TAction>> log)
    {
        ArgumentNullException.ThrowIfNull(log);
        var current = Open(opening);
        foreach (var entry in log)
        {
            var outcome = Apply(current, new Command<TAction>(entry.CommandId, entry.Action, entry.By, entry.At));
            if (outcome.IsRefused)
            {
                throw new ArgumentException($"Line {current.Version + 1} of the log of {opening.Id} could not have happened: {outcome.Refusal}", nameof(log));
            }

            current = outcome.Case;
            if (current.Log[^1] != entry)
            {
                throw new ArgumentException($"Line {current.Version} of the log of {opening.Id} says {entry.From} → {entry.To}; the procedure goes to {current.State}.", nameof(log));
            }
        }

        return current;
    }

    /// <summary>The actions that a state knows, in the order of the table.</summary>
    /// <param name="state">The state.</param>
    public IEnumerable<Wording> Possible(TState state) => _rules.Where(rule => rule.Leaves(state)).Select(rule => rule.Transition.Action).Distinct();

    private static Refusal? Untimely(WorkflowCase<TMatter, TState, TAction> current, Command<TAction> command)
    {
        if (current.Log.Any(entry => entry.CommandId == command.Id))
        {
            return new Refusal(FindingCodes.AlreadyDone, [Wording.Of(command.Id)]);
        }

        if (command.ExpectedVersion is { } expected && expected != current.Version)
        {
            return new Refusal(FindingCodes.OtherVersion, [Number(expected), Number(current.Version)]);
        }

        return command.At < current.ChangedAt ? new Refusal(FindingCodes.BeforeLastStep, [Time(command.At), Time(current.ChangedAt)]) : null;
    }

    private static Wording Number(int number) => Wording.Of(number.ToString(CultureInfo.InvariantCulture));

    private static Wording Time(DateTimeOffset time) => Wording.Of(time.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture));
}
