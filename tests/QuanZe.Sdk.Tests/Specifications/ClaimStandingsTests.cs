using QuanZe.Sdk.Claims;
using QuanZe.Sdk.Specifications;

namespace QuanZe.Sdk.Tests.Specifications;

public sealed class ClaimStandingsTests
{
    [TestCase(ClaimState.Pending, ClaimStanding.Unclaimed)]
    [TestCase(ClaimState.Returned, ClaimStanding.Unclaimed)]
    [TestCase(ClaimState.Claimed, ClaimStanding.Claimed)]
    [TestCase(ClaimState.Approved, ClaimStanding.Claimed)]
    [TestCase(ClaimState.Declined, ClaimStanding.Declined)]
    [TestCase(ClaimState.Exempted, ClaimStanding.Declined)]
    [TestCase(ClaimState.Withdrawn, ClaimStanding.NotAsked)]
    public void Standing_State_IsWhatStoresAreAsked(ClaimState state, ClaimStanding expected)
    {
        var row = new StoredItem { Claim = state.Standing() };

        Assert.That(row.Claim, Is.EqualTo(expected));
        Assert.That((ItemSpecs.Unclaimed().IsSatisfiedBy(row), ItemSpecs.Claimed().IsSatisfiedBy(row), ItemSpecs.Declined().IsSatisfiedBy(row)), Is.EqualTo((expected == ClaimStanding.Unclaimed, expected == ClaimStanding.Claimed, expected == ClaimStanding.Declined)));
    }
}
