using System.Diagnostics.CodeAnalysis;

namespace QuanZe.Sdk.Workflows;

/// <summary>What came of a request (办理结果): the procedure after it, or the reason why nothing was done.</summary>
/// <typeparam name="TMatter">What the procedure is about.</typeparam>
/// <typeparam name="TState">Its states.</typeparam>
/// <typeparam name="TAction">Its actions.</typeparam>
public sealed class Outcome<TMatter, TState, TAction>
    where TMatter : class
    where TState : struct, Enum
    where TAction : class
{
    internal Outcome(WorkflowCase<TMatter, TState, TAction> @case, Refusal? refusal)
    {
        Case = @case;
        Refusal = refusal;
    }

    /// <summary>The procedure: changed when the request was carried out, else as it was.</summary>
    public WorkflowCase<TMatter, TState, TAction> Case { get; }

    /// <summary>The reason why nothing was done; null when it was done.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Whether the request was refused.</summary>
    [MemberNotNullWhen(true, nameof(Refusal))]
    public bool IsRefused => Refusal is not null;

    /// <summary>The procedure after the request.</summary>
    /// <exception cref="InvalidOperationException">The request was refused; the message is the reason.</exception>
    public WorkflowCase<TMatter, TState, TAction> Required() => IsRefused ? throw new InvalidOperationException(Refusal.ToString()) : Case;
}
