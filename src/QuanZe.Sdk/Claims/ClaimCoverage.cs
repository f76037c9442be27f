using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Claims;

/// <summary>How far a department has claimed what it should (应领尽领情况).</summary>
/// <param name="Department">The department; empty for claims that nobody is asked for yet.</param>
/// <param name="Due">All claims but those withdrawn.</param>
/// <param name="Approved">Claims approved.</param>
/// <param name="Exempted">Declines approved.</param>
/// <param name="UnderReview">Answers that the staffing office has not judged.</param>
/// <param name="Open">Claims that wait for the department: pending or returned.</param>
public sealed record ClaimCoverage(string Department, int Due, int Approved, int Exempted, int UnderReview, int Open)
{
    /// <summary>Whether nothing is left to be done (应领尽领).</summary>
    public bool IsComplete => Approved + Exempted == Due;

    /// <summary>The share of claims that were settled, 0 to 1; 1 when none was due.</summary>
    public double Share => Due == 0 ? 1 : (double)(Approved + Exempted) / Due;

    /// <summary>The coverage of every department, in ordinal order of their names.</summary>
    /// <param name="claims">The claims.</param>
    /// <exception cref="ArgumentNullException"><paramref name="claims"/> is null.</exception>
    public static ValueList<ClaimCoverage> ByDepartment(IEnumerable<WorkflowCase<Claim, ClaimState, ClaimAction>> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return claims.Where(claim => claim.State != ClaimState.Withdrawn)
            .GroupBy(claim => claim.Matter.Department, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Of(group.Key, group.ToLookup(claim => claim.State)))
            .ToValueList();
    }

    private static ClaimCoverage Of(string department, ILookup<ClaimState, WorkflowCase<Claim, ClaimState, ClaimAction>> claims)
    {
        int Count(ClaimState state) => claims[state].Count();
        return new ClaimCoverage(
            department, claims.Sum(state => state.Count()), Count(ClaimState.Approved), Count(ClaimState.Exempted),
            Count(ClaimState.Claimed) + Count(ClaimState.Declined), Count(ClaimState.Pending) + Count(ClaimState.Returned));
    }
}
