namespace QuanZe.Sdk.Territory;

/// <summary>Where a territorial row stands (属地管理事项状态).</summary>
public enum ConsultationState
{
    /// <summary>The department writes it (起草).</summary>
    Draft = 0,

    /// <summary>The towns are asked (征求意见).</summary>
    Consulting = 1,

    /// <summary>Towns disagreed, the row is revised (修改).</summary>
    Revising = 2,

    /// <summary>All towns agree, it waits for publication (达成一致).</summary>
    Agreed = 3,

    /// <summary>It is published (已公布).</summary>
    Published = 4,

    /// <summary>It was given up (已撤销).</summary>
    Withdrawn = 5,
}
