using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Workflows;

/// <summary>Writes one transition down (流转定义): who may act, under which condition, what is refused, and where it leads.</summary>
/// <typeparam name="TMatter">What the procedure is about.</typeparam>
/// <typeparam name="TState">Its states.</typeparam>
/// <typeparam name="TAction">Its actions.</typeparam>
/// <typeparam name="TDone">The action that leads along the transition.</typeparam>
public sealed class TransitionBuilder<TMatter, TState, TAction, TDone>
    where TMatter : class
    where TState : struct, Enum
    where TAction : class
    where TDone : class, TAction
{
    private readonly WorkflowBuilder<TMatter, TState, TAction> _workflow;
    private readonly ValueList<TState> _from;
    private readonly Wording _action;
    private readonly List<Func<WorkflowStep<TMatter, TState, TAction, TDone>, Refusal?>> _refusals = [];
    private ValueList<ActorRole> _roles = [];
    private Func<WorkflowStep<TMatter, TState, TAction, TDone>, bool>? _condition;
    private Wording? _conditionText;

    internal TransitionBuilder(WorkflowBuilder<TMatter, TState, TAction> workflow, ValueList<TState> from, Wording action)
    {
        _workflow = workflow;
        _from = from;
        _action = action;
    }

    /// <summary>Says who may act. Anybody may when nothing is said.</summary>
    /// <param name="roles">The roles.</param>
    public TransitionBuilder<TMatter, TState, TAction, TDone> By(params ReadOnlySpan<ActorRole> roles)
    {
        _roles = ValueList.Create(roles);
        return this;
    }

    /// <summary>Says when this way is taken. Of several ways that leave one state by one action the first whose condition holds is taken.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="chinese">The condition in words, in Chinese.</param>
    /// <param name="english">The condition in words, in English.</param>
    public TransitionBuilder<TMatter, TState, TAction, TDone> When(Func<WorkflowStep<TMatter, TState, TAction, TDone>, bool> condition, string chinese, string english)
    {
        _condition = condition;
        _conditionText = new Wording(chinese, english);
        return this;
    }

    /// <summary>Refuses the action under a condition, with a reason.</summary>
    /// <param name="code">The reason.</param>
    /// <param name="when">The condition under which the action is refused.</param>
    /// <param name="arguments">The arguments of the reason's text; null for none.</param>
    public TransitionBuilder<TMatter, TState, TAction, TDone> Refuse(
        FindingCode code,
        Func<WorkflowStep<TMatter, TState, TAction, TDone>, bool> when,
        Func<WorkflowStep<TMatter, TState, TAction, TDone>, ValueList<Wording>>? arguments = null)
    {
        _refusals.Add(step => when(step) ? new Refusal(code, arguments?.Invoke(step) ?? []) : null);
        return this;
    }

    /// <summary>Refuses the action with <c>QZ7007</c> when a text that it must carry is blank.</summary>
    /// <param name="text">The text.</param>
    /// <param name="chinese">What the text is, in Chinese.</param>
    /// <param name="english">What the text is, in English.</param>
    public TransitionBuilder<TMatter, TState, TAction, TDone> Require(Func<WorkflowStep<TMatter, TState, TAction, TDone>, string?> text, string chinese, string english) =>
        Refuse(FindingCodes.ReasonMissing, step => string.IsNullOrWhiteSpace(text(step)), _ => [new Wording(chinese, english)]);

    /// <summary>Refuses the action when another organisation asks than the one that may.</summary>
    /// <param name="code">The reason; its arguments are who asks and who may.</param>
    /// <param name="organisation">The organisation that may.</param>
    public TransitionBuilder<TMatter, TState, TAction, TDone> Only(FindingCode code, Func<WorkflowStep<TMatter, TState, TAction, TDone>, string> organisation) =>
        Refuse(code, step => step.By.Organisation != organisation(step), step => [Wording.Of(step.By.Organisation), Wording.Of(organisation(step))]);

    /// <summary>Ends the transition in a state and goes on with the table.</summary>
    /// <param name="state">The state it leads to.</param>
    /// <param name="change">What becomes of the matter; null when it stays as it is.</param>
    public WorkflowBuilder<TMatter, TState, TAction> To(TState state, Func<WorkflowStep<TMatter, TState, TAction, TDone>, TMatter>? change = null) => End(_ => state, change);

    /// <summary>Ends the transition where it began and goes on with the table.</summary>
    /// <param name="change">What becomes of the matter.</param>
    public WorkflowBuilder<TMatter, TState, TAction> Stay(Func<WorkflowStep<TMatter, TState, TAction, TDone>, TMatter> change) => End(from => from, change);

    private WorkflowBuilder<TMatter, TState, TAction> End(Func<TState, TState> to, Func<WorkflowStep<TMatter, TState, TAction, TDone>, TMatter>? change)
    {
        var condition = _condition;
        var refusals = _refusals.ToArray();
        return _workflow.Add(_from.Select(from => new TransitionRule<TMatter, TState, TAction>(
            typeof(TDone),
            new Transition<TState>(from, _action, _roles, _conditionText, to(from)),
            (current, command) => condition is null || condition(Step(current, command)),
            (current, command) => refusals.Select(refuse => refuse(Step(current, command))).FirstOrDefault(refusal => refusal is not null),
            (current, command) => change is null ? current.Matter : change(Step(current, command)))));
    }

    private static WorkflowStep<TMatter, TState, TAction, TDone> Step(WorkflowCase<TMatter, TState, TAction> current, Command<TAction> command) =>
        new(current, (TDone)command.Action, command.By, command.At);
}
