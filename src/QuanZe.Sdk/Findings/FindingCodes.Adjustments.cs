namespace QuanZe.Sdk.Findings;

/// <content>QZ73xx: adjustment (动态调整).</content>
public static partial class FindingCodes
{
    /// <summary>Another department acts than the one that asks (非申请部门).</summary>
    public static FindingCode NotTheApplicant { get; } = Define(7301, Severity.Error, "Adjustments");

    /// <summary>A request lacks what its kind needs (申请不完整).</summary>
    public static FindingCode RequestIncomplete { get; } = Define(7302, Severity.Error, "Adjustments");

    /// <summary>A request for adjustment is beyond its limit (调整逾期).</summary>
    public static FindingCode RequestOverdue { get; } = Define(7351, Severity.Warning, "Adjustment");

    /// <summary>A handing-down has no taking-over, or the other way round (承接下放不配对).</summary>
    public static FindingCode PairingIncomplete { get; } = Define(7352, Severity.Warning, "Adjustment");

    /// <summary>A change of law touches an item without a request (法律变动未提出调整).</summary>
    public static FindingCode LawChangeUnanswered { get; } = Define(7353, Severity.Warning, "Adjustment");

    /// <summary>Lower levels were not asked to claim an adjusted row (目录调整未下发认领).</summary>
    public static FindingCode ClaimNotAsked { get; } = Define(7354, Severity.Warning, "Adjustment");
}
