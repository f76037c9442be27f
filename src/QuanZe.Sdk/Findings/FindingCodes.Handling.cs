namespace QuanZe.Sdk.Findings;

/// <content>QZ76xx: cases (办件).</content>
public static partial class FindingCodes
{
    /// <summary>Another department acts than the one that handles the case(非承办部门).</summary>
    public static FindingCode NotTheCaseDepartment { get; } = Define(7601, Severity.Error, "Handling");

    /// <summary>Another person acts than the applicant(非申请人).</summary>
    public static FindingCode NotHisCase { get; } = Define(7602, Severity.Error, "Handling");

    /// <summary>The department asks a second time for papers(补正只能告知一次).</summary>
    public static FindingCode CorrectionOnce { get; } = Define(7603, Severity.Error, "Handling", "行政许可法 第三十二条");

    /// <summary>A case is answered after silence has accepted it(已逾期视为受理).</summary>
    public static FindingCode AcceptedBySilence { get; } = Define(7604, Severity.Error, "Handling", "行政许可法 第三十二条");

    /// <summary>Silence is taken as acceptance before the time has passed(尚未逾期).</summary>
    public static FindingCode SilenceTooEarly { get; } = Define(7605, Severity.Error, "Handling", "行政许可法 第三十二条");

    /// <summary>A case is extended a second time(不得再次延长).</summary>
    public static FindingCode CaseExtendedAlready { get; } = Define(7606, Severity.Error, "Handling", "行政许可法 第四十二条");

    /// <summary>A case is extended beyond what may be(延长天数不当).</summary>
    public static FindingCode CaseExtensionTooLong { get; } = Define(7607, Severity.Error, "Handling", "行政许可法 第四十二条");

    /// <summary>A case is extended after its limit(逾期后延长).</summary>
    public static FindingCode CaseLimitPassed { get; } = Define(7608, Severity.Error, "Handling", "行政许可法 第四十二条");

    /// <summary>A rating is not between one and five stars(评价等次不当).</summary>
    public static FindingCode StarsOutOfRange { get; } = Define(7609, Severity.Error, "Handling");
}
