namespace QuanZe.Sdk.Claims;

/// <summary>What a claim is about (认领事项): a row of the catalogue, a government, and what its department answered.</summary>
/// <remarks>Immutable.</remarks>
/// <param name="Row">The row of the catalogue.</param>
/// <param name="ListId">The list that is to hold the item.</param>
/// <param name="Level">The level of that list.</param>
/// <param name="Department">The department that is asked; empty when the catalogue does not say and the staffing office has not assigned one.</param>
public sealed record Claim(PowerItem Row, string ListId, AdministrativeLevel Level, string Department)
{
    /// <summary>The item as the department wants to list it; null until it claims.</summary>
    public PowerItem? Item { get; init; }

    /// <summary>The ground on which the department declines; null unless it does.</summary>
    public DeclineGround? Ground { get; init; }

    /// <summary>The document or words behind the ground or the opinion; empty when none was given.</summary>
    public string Explanation { get; init; } = "";
}
