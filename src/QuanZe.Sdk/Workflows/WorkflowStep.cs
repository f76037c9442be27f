namespace QuanZe.Sdk.Workflows;

/// <summary>A request as conditions and changes see it (办理步骤): the procedure before it, the action, who and when.</summary>
/// <typeparam name="TMatter">What the procedure is about.</typeparam>
/// <typeparam name="TState">Its states.</typeparam>
/// <typeparam name="TAction">Its actions.</typeparam>
/// <typeparam name="TDone">The action asked for.</typeparam>
/// <param name="Case">The procedure before the step.</param>
/// <param name="Action">The action.</param>
/// <param name="By">Who acts.</param>
/// <param name="At">When.</param>
public readonly record struct WorkflowStep<TMatter, TState, TAction, TDone>(WorkflowCase<TMatter, TState, TAction> Case, TDone Action, Actor By, DateTimeOffset At)
    where TMatter : class
    where TState : struct, Enum
    where TAction : class
    where TDone : class, TAction
{
    /// <summary>The matter before the step.</summary>
    public TMatter Matter => Case.Matter;
}
