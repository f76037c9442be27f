using QuanZe.Rules.Inference;
using QuanZe.Sdk.Adjustments;
using QuanZe.Sdk.Claims;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Rules.Life;

/// <summary>A claim that a lower level owes after an adjustment of the catalogue (应当下发的认领任务), see <see cref="AdjustmentResult.ClaimsBelow"/>. A fact that hosts add.</summary>
/// <remarks>Compared by reference. Immutable.</remarks>
/// <param name="opening">The claim that should be there.</param>
public sealed class OwedClaim(Opening<Claim> opening) : IFindingSubject
{
    /// <summary>The claim that should be there.</summary>
    public Opening<Claim> Opening { get; } = opening ?? throw new ArgumentNullException(nameof(opening));

    /// <inheritdoc/>
    public SubjectReference Subject => new() { ListId = Opening.Matter.ListId, ItemId = Opening.Id, Name = Opening.Matter.Row.FullName, Type = Opening.Matter.Row.Type, Level = Opening.Matter.Level, Department = Opening.Matter.Department };
}
