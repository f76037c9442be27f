namespace QuanZe.Sdk.Findings;

/// <content>QZ70xx: why a procedure refuses a request (流程拒绝理由).</content>
public static partial class FindingCodes
{
    /// <summary>The state does not know the action (当前环节不能办理).</summary>
    public static FindingCode ActionNotPossible { get; } = Define(7001, Severity.Error, "Workflows");

    /// <summary>The role may not do the action (无权办理).</summary>
    public static FindingCode RoleMayNotAct { get; } = Define(7002, Severity.Error, "Workflows");

    /// <summary>Somebody else has changed the procedure meanwhile (版本已变).</summary>
    public static FindingCode OtherVersion { get; } = Define(7003, Severity.Error, "Workflows");

    /// <summary>The request was carried out already (重复提交).</summary>
    public static FindingCode AlreadyDone { get; } = Define(7004, Severity.Error, "Workflows");

    /// <summary>The time of the request lies before the last step (时间倒置).</summary>
    public static FindingCode BeforeLastStep { get; } = Define(7005, Severity.Error, "Workflows");

    /// <summary>No way out of the state is open under these conditions (条件不具备).</summary>
    public static FindingCode ConditionNotMet { get; } = Define(7006, Severity.Error, "Workflows");

    /// <summary>A reason must be given and is not (未说明理由).</summary>
    public static FindingCode ReasonMissing { get; } = Define(7007, Severity.Error, "Workflows");
}
