namespace QuanZe.Sdk.Findings;

/// <content>QZ74xx: call and response (乡呼县应).</content>
public static partial class FindingCodes
{
    /// <summary>Another town acts than the one that called(非呼叫单位).</summary>
    public static FindingCode NotTheCaller { get; } = Define(7401, Severity.Error, "Response");

    /// <summary>A call lacks what the platform needs to pass it on(呼叫不完整).</summary>
    public static FindingCode CallIncomplete { get; } = Define(7402, Severity.Error, "Response");

    /// <summary>A call goes again to a department that contested the duty(重复派发给已退回的部门).</summary>
    public static FindingCode DispatchedAgain { get; } = Define(7403, Severity.Error, "Response");

    /// <summary>Another department than the one asked first is to act until the ruling(裁定前应由原部门先行办理).</summary>
    public static FindingCode OriginalDutyStands { get; } = Define(7404, Severity.Error, "Response");

    /// <summary>Another department acts than the one that handles the call(非主办部门).</summary>
    public static FindingCode NotTheHandler { get; } = Define(7405, Severity.Error, "Response");

    /// <summary>A call that rests on a ruling is returned on duty grounds(裁定后不得以职责为由退回).</summary>
    public static FindingCode RulingBinds { get; } = Define(7406, Severity.Error, "Response");

    /// <summary>A call is returned after the limit for returns(退回超过时限).</summary>
    public static FindingCode ReturnTooLate { get; } = Define(7407, Severity.Error, "Response");

    /// <summary>Help is asked of nobody new(未指明协办部门).</summary>
    public static FindingCode NobodyToHelp { get; } = Define(7408, Severity.Error, "Response");

    /// <summary>A department reports a part that it does not have(非待反馈的协办部门).</summary>
    public static FindingCode NotAHelper { get; } = Define(7409, Severity.Error, "Response");

    /// <summary>More time is asked than may be given(延期天数不当).</summary>
    public static FindingCode ExtensionTooLong { get; } = Define(7410, Severity.Error, "Response");

    /// <summary>A handling is extended a second time(不得再次延期).</summary>
    public static FindingCode ExtendedAlready { get; } = Define(7411, Severity.Error, "Response");

    /// <summary>More time is asked after the limit(逾期后申请延期).</summary>
    public static FindingCode LimitPassed { get; } = Define(7412, Severity.Error, "Response");

    /// <summary>The answer is given before helpers have reported(协办部门尚未反馈).</summary>
    public static FindingCode PartsMissing { get; } = Define(7413, Severity.Error, "Response");

    /// <summary>A call that does not satisfy is closed without having been handled again(不满意应当先重办).</summary>
    public static FindingCode RedoFirst { get; } = Define(7414, Severity.Error, "Response");

    /// <summary>Somebody else than the staffing office supervises(督办由编办发起).</summary>
    public static FindingCode SupervisionReserved { get; } = Define(7415, Severity.Error, "Response");

    /// <summary>The same notice is given twice for one limit(重复提醒预警).</summary>
    public static FindingCode NotifiedAlready { get; } = Define(7416, Severity.Error, "Response");

    /// <summary>A call whose step is beyond its limit(呼叫逾期).</summary>
    public static FindingCode CallOverdue { get; } = Define(7451, Severity.Warning, "Response");

    /// <summary>A department returned on duty grounds what its own list holds(退回与清单不符).</summary>
    public static FindingCode OwnItemReturned { get; } = Define(7452, Severity.Warning, "Response");

    /// <summary>A call goes elsewhere than its territorial row says(派发与属地管理事项不符).</summary>
    public static FindingCode DispatchedBesideRow { get; } = Define(7453, Severity.Warning, "Response");

    /// <summary>A contested call for which nobody opened a ruling(职责争议未提起裁定).</summary>
    public static FindingCode ContestedWithoutDispute { get; } = Define(7454, Severity.Warning, "Response");

    /// <summary>A call closed though the town is not satisfied(不满意仍办结).</summary>
    public static FindingCode ClosedUnsatisfied { get; } = Define(7455, Severity.Info, "Response");
}
