namespace QuanZe.Sdk.Findings;

/// <content>QZ79xx: assessment (考核问效).</content>
public static partial class FindingCodes
{
    /// <summary>Another department acts than the one that is to put it right(非整改部门).</summary>
    public static FindingCode NotTheRectifier { get; } = Define(7901, Severity.Error, "Assessment");

    /// <summary>A reminder is sent before it is due(未到催办时间).</summary>
    public static FindingCode RemindedAlready { get; } = Define(7902, Severity.Error, "Assessment");

    /// <summary>A rectification is extended again, or to no later day(整改延期不当).</summary>
    public static FindingCode RectificationExtended { get; } = Define(7903, Severity.Error, "Assessment");

    /// <summary>A rectification that is not closed after its last day(整改逾期).</summary>
    public static FindingCode RectificationOverdue { get; } = Define(7951, Severity.Warning, "Assessment");

    /// <summary>A score far from the others(评分异常).</summary>
    public static FindingCode ScoreOutlier { get; } = Define(7952, Severity.Info, "Assessment");

    /// <summary>A department that failed, or was warned in red, without a rectification(不合格或者红色预警未整改).</summary>
    public static FindingCode FailedWithoutRectification { get; } = Define(7953, Severity.Warning, "Assessment");

    /// <summary>An item for which nobody applied in the period(事项长期零办件).</summary>
    public static FindingCode PowerNeverExercised { get; } = Define(7954, Severity.Info, "Assessment");
}
