namespace QuanZe.Sdk.Response;

/// <summary>Something done with a call (呼叫操作).</summary>
public abstract record CallAction;

/// <summary>The town writes the call anew (修改呼叫).</summary>
/// <param name="Call">The call; only what the town states is taken from it.</param>
public sealed record ReviseCall(Call Call) : CallAction;

/// <summary>The town calls (呼叫).</summary>
public sealed record PlaceCall : CallAction;

/// <summary>The platform accepts the call (受理).</summary>
public sealed record AcceptCall : CallAction;

/// <summary>The platform does not accept the call (不予受理).</summary>
/// <param name="Reason">The reason; must not be blank.</param>
public sealed record DeclineCall(string Reason) : CallAction;

/// <summary>The platform passes the call to a department (派发).</summary>
/// <param name="Dispatch">To whom and on which ground; <see cref="CallRouter"/> proposes it.</param>
public sealed record DispatchCall(CallDispatch Dispatch) : CallAction;

/// <summary>The department takes the call (签收).</summary>
public sealed record SignCall : CallAction;

/// <summary>The department sends the call back (退回).</summary>
/// <param name="Ground">The ground.</param>
/// <param name="Reason">The reason; must not be blank.</param>
public sealed record ReturnCall(ReturnGround Ground, string Reason) : CallAction;

/// <summary>The department that leads asks others to help (会商协办).</summary>
/// <param name="Departments">The departments; at least one that does not help yet.</param>
/// <param name="Reason">What they are to do; must not be blank.</param>
public sealed record AskForHelp(ValueList<string> Departments, string Reason) : CallAction;

/// <summary>A department that helps says what it has done (协办反馈).</summary>
/// <param name="Result">What it did; must not be blank.</param>
public sealed record ReportPart(string Result) : CallAction;

/// <summary>The platform releases a department from helping (免除协办).</summary>
/// <param name="Department">The department.</param>
/// <param name="Reason">The reason; must not be blank.</param>
public sealed record ReleasePart(string Department, string Reason) : CallAction;

/// <summary>The department asks for more time (申请延期).</summary>
/// <param name="Days">Working days, at least 1.</param>
/// <param name="Reason">The reason; must not be blank.</param>
public sealed record AskExtension(int Days, string Reason) : CallAction;

/// <summary>The platform grants or refuses more time (延期批复).</summary>
/// <param name="IsGranted">Whether it grants it.</param>
/// <param name="Opinion">Its words; must not be blank when refused.</param>
public sealed record AnswerExtension(bool IsGranted, string Opinion) : CallAction;

/// <summary>The department says what it has done (反馈).</summary>
/// <param name="Result">What was done and what came of it; must not be blank.</param>
public sealed record GiveFeedback(string Result) : CallAction;

/// <summary>The town says what it thinks of the answer (评价).</summary>
/// <param name="Rating">The rating.</param>
public sealed record RateCall(CallRating Rating) : CallAction;

/// <summary>The platform has the matter handled again (重办).</summary>
/// <param name="Instruction">What is to be done differently; must not be blank.</param>
public sealed record RedoCall(string Instruction) : CallAction;

/// <summary>The platform closes the call (办结归档).</summary>
/// <param name="Summary">The result in a sentence; must not be blank when the town is not satisfied.</param>
public sealed record CloseCall(string Summary) : CallAction;

/// <summary>The town withdraws the call (撤回).</summary>
/// <param name="Reason">The reason; must not be blank.</param>
public sealed record WithdrawCall(string Reason) : CallAction;

/// <summary>Somebody whose turn it is gets a notice (提醒督办): the host sends what <see cref="CallWatch"/> says is due.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Text">The words; must not be blank.</param>
public sealed record NotifyCall(NoticeKind Kind, string Text) : CallAction;
