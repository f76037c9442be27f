using QuanZe.Sdk.Claims;

namespace QuanZe.Sdk.Specifications;

/// <summary>From the state of a claim to how its item stands (认领情况), for hosts that record claims with <see cref="ClaimProcedure"/>.</summary>
public static class ClaimStandings
{
    /// <summary>How an item stands whose claim is in a state. An answer counts before the staffing office has approved it; one that was sent back is none.</summary>
    /// <param name="state">The state of the claim.</param>
    /// <example><code>row with { Claim = claim.State.Standing() }</code></example>
    public static ClaimStanding Standing(this ClaimState state) => state switch
    {
        ClaimState.Pending or ClaimState.Returned => ClaimStanding.Unclaimed,
        ClaimState.Claimed or ClaimState.Approved => ClaimStanding.Claimed,
        ClaimState.Declined or ClaimState.Exempted => ClaimStanding.Declined,
        _ => ClaimStanding.NotAsked,
    };
}
