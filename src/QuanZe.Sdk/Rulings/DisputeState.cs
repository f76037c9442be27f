namespace QuanZe.Sdk.Rulings;

/// <summary>Where a dispute stands (争议状态).</summary>
public enum DisputeState
{
    /// <summary>It is being written (草拟).</summary>
    Draft = 0,

    /// <summary>The parties negotiate (协商中).</summary>
    Negotiating = 1,

    /// <summary>All parties accept a division, it waits to be filed (一致待备案).</summary>
    Agreed = 2,

    /// <summary>The staffing office coordinates (编办协调中).</summary>
    Coordinating = 3,

    /// <summary>The staffing office has given its opinion, the parties answer (协调意见待回复).</summary>
    Opinion = 4,

    /// <summary>It waits for the commission or the government (提请决定).</summary>
    Deciding = 5,

    /// <summary>The ruling is in force (裁定有效).</summary>
    InForce = 6,

    /// <summary>A later ruling took its place (被取代).</summary>
    Superseded = 7,

    /// <summary>It was withdrawn (已撤回).</summary>
    Withdrawn = 8,
}
