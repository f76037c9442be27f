namespace QuanZe.Sdk.Handling;

/// <summary>Where a case stands (办件状态).</summary>
public enum CaseState
{
    /// <summary>The applicant fills it in (草稿).</summary>
    Draft = 0,

    /// <summary>It waits for the look before acceptance (已提交待预审).</summary>
    Submitted = 1,

    /// <summary>The look before acceptance sent it back (预审退回).</summary>
    SentBack = 2,

    /// <summary>Papers are received, it waits for acceptance (预审通过待受理).</summary>
    Received = 3,

    /// <summary>The applicant is to complete the papers (待补正).</summary>
    Correcting = 4,

    /// <summary>It was not accepted (不予受理).</summary>
    NotAccepted = 5,

    /// <summary>It is accepted and examined (已受理审核中).</summary>
    Examining = 6,

    /// <summary>A special procedure stops the clock (特别程序).</summary>
    Suspended = 7,

    /// <summary>It waits for the decision (待决定).</summary>
    Deciding = 8,

    /// <summary>It is decided, the result waits to be handed over (已办结待送达).</summary>
    Decided = 9,

    /// <summary>The result is handed over (已送达).</summary>
    Delivered = 10,

    /// <summary>The applicant has said how it went (已评价).</summary>
    Rated = 11,

    /// <summary>The applicant withdrew it (已撤回).</summary>
    Withdrawn = 12,
}
