namespace QuanZe.Sdk.Adjustments;

/// <summary>Where a request for adjustment stands (调整申请状态).</summary>
public enum AdjustmentState
{
    /// <summary>The department writes it (草拟).</summary>
    Draft = 0,

    /// <summary>The reviewer of legality looks at it (合法性审查).</summary>
    LegalReview = 1,

    /// <summary>The staffing office and the reviewer look at it together (联合审查).</summary>
    JointReview = 2,

    /// <summary>It waits for the government (待批准).</summary>
    Approval = 3,

    /// <summary>It is approved and waits for publication (待公布).</summary>
    Approved = 4,

    /// <summary>It is published (已公布).</summary>
    Published = 5,

    /// <summary>It was sent back to the department (退回).</summary>
    Returned = 6,

    /// <summary>It was turned down (不予调整).</summary>
    Rejected = 7,

    /// <summary>The department withdrew it (已撤回).</summary>
    Withdrawn = 8,
}
