namespace QuanZe.Sdk.Findings;

/// <content>QZ60xx: lists against function regulations (三定).</content>
public static partial class FindingCodes
{
    private const string Mandate = "部门“三定”规定";

    /// <summary>A duty that no item belongs to (职责缺失).</summary>
    public static FindingCode DutyWithoutItem { get; } = Define(6002, Severity.Warning, "Mandate", Mandate);

    /// <summary>An item that fits no duty of its body (职责偏离).</summary>
    public static FindingCode ItemWithoutDuty { get; } = Define(6003, Severity.Warning, "Mandate", Mandate);

    /// <summary>An item that fits duties of two bodies (职责交叉).</summary>
    public static FindingCode DutyOfTwoBodies { get; } = Define(6004, Severity.Info, "Mandate", "部门职责分工协商协调办法");

    /// <summary>The function regulation changed after the list was drawn up (三定调整后未复核).</summary>
    public static FindingCode RegulationChanged { get; } = Define(6005, Severity.Warning, "Mandate", Mandate);

    /// <summary>The handling unit is no internal unit of the body (承办机构不在内设机构之列).</summary>
    public static FindingCode UnitUnknown { get; } = Define(6006, Severity.Warning, "Mandate", Mandate);

    /// <summary>The nearest duty is not near enough to be taken without a look (职责对应关系待确认).</summary>
    public static FindingCode WeakDutyLink { get; } = Define(6007, Severity.Info, "Mandate", Mandate);

    /// <summary>A duty newly given that no item belongs to yet (新增职责未核定).</summary>
    public static FindingCode NewDutyUnassigned { get; } = Define(6008, Severity.Warning, "Mandate", Mandate);

    /// <summary>A line of a function regulation that could not be read (三定文本有未识别的段落).</summary>
    public static FindingCode RegulationNotUnderstood { get; } = Define(6009, Severity.Info, "Mandate");
}
