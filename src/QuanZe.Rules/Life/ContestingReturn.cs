using QuanZe.Rules.Inference;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Response;

namespace QuanZe.Rules.Life;

/// <summary>A return of a call on the ground that the duty is another's (以职责为由的退回).</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
/// <param name="call">The call.</param>
/// <param name="back">The return.</param>
public sealed class ContestingReturn(WatchedCall call, CallReturn back) : IFindingSubject
{
    /// <summary>The call.</summary>
    public WatchedCall Call { get; } = call;

    /// <summary>The return.</summary>
    public CallReturn Return { get; } = back;

    /// <summary>The department with the code that the call points at; null when it points at none.</summary>
    public (string Department, string Code)? Key => Call.Call.Matter.ItemCode is { } code ? (Return.Department, code) : null;

    /// <inheritdoc/>
    public SubjectReference Subject => Call.Subject with { Department = Return.Department };
}
