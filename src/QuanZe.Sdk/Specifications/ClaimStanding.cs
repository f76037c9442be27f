namespace QuanZe.Sdk.Specifications;

/// <summary>How an item stands in the claiming of a catalogue (认领情况), as far as stores are asked about it.</summary>
public enum ClaimStanding
{
    /// <summary>Nobody is asked to claim it (不涉及认领).</summary>
    NotAsked = 0,

    /// <summary>It waits for an answer (未认领).</summary>
    Unclaimed = 1,

    /// <summary>It was claimed (已认领).</summary>
    Claimed = 2,

    /// <summary>It was declined (不予认领).</summary>
    Declined = 3,
}
