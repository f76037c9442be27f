namespace QuanZe.Sdk.Response;

/// <summary>Where a call stands (呼叫状态).</summary>
public enum CallState
{
    /// <summary>The town writes it (草拟).</summary>
    Draft = 0,

    /// <summary>It waits for acceptance (已呼叫).</summary>
    Called = 1,

    /// <summary>It was not accepted (不予受理).</summary>
    Declined = 2,

    /// <summary>It waits for dispatch, for the first time or after a return (已受理待派发).</summary>
    Accepted = 3,

    /// <summary>It waits for the department to sign or return it (待签收).</summary>
    Dispatched = 4,

    /// <summary>The department handles it (办理中).</summary>
    Handling = 5,

    /// <summary>The department handles it and has asked for more time (延期待批).</summary>
    ExtensionAsked = 6,

    /// <summary>It waits for what the town says (已反馈待评价).</summary>
    Answered = 7,

    /// <summary>The town is satisfied, it waits to be closed (已评价待办结).</summary>
    Rated = 8,

    /// <summary>The town is not satisfied, it waits to be handled again (不满意待重办).</summary>
    Dissatisfied = 9,

    /// <summary>The duty is contested, a ruling is awaited (转交裁定).</summary>
    Contested = 10,

    /// <summary>It is closed (办结归档).</summary>
    Closed = 11,

    /// <summary>The town withdrew it (已撤回).</summary>
    Withdrawn = 12,
}
