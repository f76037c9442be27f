namespace QuanZe.Sdk.Workflows;

/// <summary>A way from one state to another (流转): what is said about it in diagrams and documents.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <param name="From">The state before.</param>
/// <param name="Action">The name of the action.</param>
/// <param name="Roles">Who may act; empty for anybody.</param>
/// <param name="Condition">The condition under which this way is taken; null when it always is.</param>
/// <param name="To">The state after.</param>
public sealed record Transition<TState>(TState From, Wording Action, ValueList<ActorRole> Roles, Wording? Condition, TState To)
    where TState : struct, Enum;
