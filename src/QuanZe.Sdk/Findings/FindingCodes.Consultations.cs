namespace QuanZe.Sdk.Findings;

/// <content>QZ77xx: consultation on territorial rows (属地管理事项征求意见).</content>
public static partial class FindingCodes
{
    /// <summary>A territorial row is sent out before it is complete(事项不完整).</summary>
    public static FindingCode RowIncomplete { get; } = Define(7701, Severity.Error, "Consultations");

    /// <summary>A round is ended while towns may still answer(尚有未反馈的镇街).</summary>
    public static FindingCode OpinionsAwaited { get; } = Define(7702, Severity.Error, "Consultations");

    /// <summary>The next round begins while a dissent is unanswered(意见未答复).</summary>
    public static FindingCode DissentUnanswered { get; } = Define(7703, Severity.Error, "Consultations");

    /// <summary>A town acts that was not asked, or has no dissent to be answered(非征求意见对象).</summary>
    public static FindingCode NotAskedTown { get; } = Define(7704, Severity.Error, "Consultations");

    /// <summary>Another department revises the row than the one that writes it(非起草部门).</summary>
    public static FindingCode NotTheWriter { get; } = Define(7705, Severity.Error, "Consultations");
}
