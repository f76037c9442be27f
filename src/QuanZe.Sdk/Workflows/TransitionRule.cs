namespace QuanZe.Sdk.Workflows;

/// <summary>A transition with its conditions and its change, the type of the action taken out of it.</summary>
internal sealed class TransitionRule<TMatter, TState, TAction>(
    Type actionType,
    Transition<TState> transition,
    Func<WorkflowCase<TMatter, TState, TAction>, Command<TAction>, bool> applies,
    Func<WorkflowCase<TMatter, TState, TAction>, Command<TAction>, Refusal?> refuses,
    Func<WorkflowCase<TMatter, TState, TAction>, Command<TAction>, TMatter> change)
    where TMatter : class
    where TState : struct, Enum
    where TAction : class
{
    public Transition<TState> Transition => transition;

    public bool Leaves(TState state) => EqualityComparer<TState>.Default.Equals(transition.From, state);

    public bool Answers(TAction action) => action.GetType() == actionType;

    public bool IsOpenTo(ActorRole role) => transition.Roles.IsEmpty || transition.Roles.Contains(role);

    public bool Applies(WorkflowCase<TMatter, TState, TAction> @case, Command<TAction> command) => applies(@case, command);

    public Refusal? Refuses(WorkflowCase<TMatter, TState, TAction> @case, Command<TAction> command) => refuses(@case, command);

    public TMatter Change(WorkflowCase<TMatter, TState, TAction> @case, Command<TAction> command) => change(@case, command);
}
