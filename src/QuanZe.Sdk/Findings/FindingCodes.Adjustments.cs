namespace QuanZe.Sdk.Findings;

/// <content>QZ73xx: adjustment (动态调整).</content>
public static partial class FindingCodes
{
    /// <summary>Another department acts than the one that asks (非申请部门).</summary>
    public static FindingCode NotTheApplicant { get; } = Define(7301, Severity.Error, "Adjustments");

    /// <summary>A request lacks what its kind needs (申请不完整).</summary>
    public static FindingCode RequestIncomplete { get; } = Define(7302, Severity.Error, "Adjustments");
}
