namespace QuanZe.Sdk.Claims;

/// <summary>Where a claim stands (认领状态).</summary>
public enum ClaimState
{
    /// <summary>The catalogue asks, the department has not answered (待认领).</summary>
    Pending = 0,

    /// <summary>The department claims, the staffing office has not answered (已认领待审核).</summary>
    Claimed = 1,

    /// <summary>The department declines, the staffing office has not answered (不予认领待审核).</summary>
    Declined = 2,

    /// <summary>The staffing office sent the answer back (退回).</summary>
    Returned = 3,

    /// <summary>The claim is approved; the item belongs to the list (审核通过).</summary>
    Approved = 4,

    /// <summary>The decline is approved; the item does not belong to the list (核准不认领).</summary>
    Exempted = 5,

    /// <summary>The catalogue has withdrawn the row (已撤销).</summary>
    Withdrawn = 6,
}
