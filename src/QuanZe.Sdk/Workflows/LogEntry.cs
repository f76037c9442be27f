namespace QuanZe.Sdk.Workflows;

/// <summary>A line of the log of a procedure (流转日志): what was done by whom and when. Lines are only ever added.</summary>
/// <typeparam name="TAction">The actions of the procedure.</typeparam>
/// <typeparam name="TState">The states of the procedure.</typeparam>
/// <param name="CommandId">The id of the request.</param>
/// <param name="Action">What was done.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
/// <param name="From">The state before.</param>
/// <param name="To">The state after.</param>
public sealed record LogEntry<TState, TAction>(string CommandId, TAction Action, Actor By, DateTimeOffset At, TState From, TState To)
    where TState : struct, Enum
    where TAction : class;
