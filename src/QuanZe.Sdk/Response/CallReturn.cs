using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Response;

/// <summary>A call sent back by the department it went to (退回).</summary>
/// <param name="Department">The department.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Reason">The reason in words, with the basis of the department's view.</param>
/// <param name="At">When.</param>
public sealed record CallReturn(string Department, ReturnGround Ground, string Reason, DateTimeOffset At);

/// <summary>Why a department sends a call back (退回理由).</summary>
public enum ReturnGround
{
    /// <summary>The duty is another's (不属本部门职责). The second one opens a ruling.</summary>
    NotOurDuty = 0,

    /// <summary>What is said does not suffice to act (情况不明).</summary>
    Unclear = 1,

    /// <summary>The same matter is being handled already (重复呼叫).</summary>
    Duplicate = 2,

    /// <summary>The town can settle it itself under its own list (属镇街职责).</summary>
    TownsOwn = 3,
}

/// <summary>Names of the grounds of returns.</summary>
public static class ReturnGrounds
{
    /// <summary>The name of a ground.</summary>
    /// <param name="ground">The ground.</param>
    public static Wording Title(this ReturnGround ground) => ground switch
    {
        ReturnGround.NotOurDuty => new("不属本部门职责", "not our duty"),
        ReturnGround.Unclear => new("情况不明", "unclear"),
        ReturnGround.Duplicate => new("重复呼叫", "duplicate"),
        _ => new("属镇街职责", "the town's own"),
    };
}
