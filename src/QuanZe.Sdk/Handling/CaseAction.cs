namespace QuanZe.Sdk.Handling;

/// <summary>Something done with a case (办件操作).</summary>
public abstract record CaseAction;

/// <summary>The applicant submits the application (提交申请).</summary>
public sealed record SubmitCase : CaseAction;

/// <summary>The look before acceptance sends it back (预审退回).</summary>
/// <param name="Reason">What is to be put right; must not be blank.</param>
public sealed record SendBackCase(string Reason) : CaseAction;

/// <summary>The look before acceptance finds it in order (预审通过).</summary>
public sealed record PassPreReview : CaseAction;

/// <summary>The department asks once for everything that is missing (一次性告知补正).</summary>
/// <param name="Lacks">Everything that is missing; at least one.</param>
public sealed record AskCorrection(ValueList<string> Lacks) : CaseAction;

/// <summary>The applicant completes the papers (补正).</summary>
public sealed record SupplyCorrection : CaseAction;

/// <summary>The department accepts (受理).</summary>
public sealed record AcceptCase : CaseAction;

/// <summary>The time to accept has passed and nothing was said: it counts as accepted (逾期视为受理).</summary>
public sealed record AcceptBySilence : CaseAction;

/// <summary>The department does not accept (不予受理).</summary>
/// <param name="Reason">The reason; must not be blank.</param>
public sealed record RejectCase(string Reason) : CaseAction;

/// <summary>A special procedure begins, the clock stops (启动特别程序).</summary>
/// <param name="Procedure">The procedure, for example 听证; must not be blank.</param>
public sealed record SuspendCase(string Procedure) : CaseAction;

/// <summary>The special procedure ends, the clock goes on (特别程序结束).</summary>
public sealed record ResumeCase : CaseAction;

/// <summary>The time for the decision is extended (延长期限).</summary>
/// <param name="Days">Working days, at least 1.</param>
/// <param name="ApprovedBy">Who in charge approved it; must not be blank.</param>
/// <param name="Reason">The reason told to the applicant; must not be blank.</param>
public sealed record ExtendCase(int Days, string ApprovedBy, string Reason) : CaseAction;

/// <summary>The examination is done (审核).</summary>
/// <param name="Opinion">Its opinion; must not be blank.</param>
public sealed record FinishExamination(string Opinion) : CaseAction;

/// <summary>The decision is not taken, the examination goes on (退回审核).</summary>
/// <param name="Reason">The reason; must not be blank.</param>
public sealed record ReopenExamination(string Reason) : CaseAction;

/// <summary>The department decides (决定、办结).</summary>
/// <param name="IsGranted">Whether it grants what was applied for.</param>
/// <param name="Text">The decision; when it is not granted the reason and the remedies, which must not be blank.</param>
public sealed record DecideCase(bool IsGranted, string Text) : CaseAction;

/// <summary>The result is handed over (送达).</summary>
/// <param name="Method">The way; must not be blank.</param>
public sealed record DeliverCase(string Method) : CaseAction;

/// <summary>The applicant says how it went (好差评).</summary>
/// <param name="Rating">The rating, 1 to 5 stars.</param>
public sealed record RateCase(CaseRating Rating) : CaseAction;

/// <summary>The applicant withdraws (撤回).</summary>
/// <param name="Reason">The reason; must not be blank.</param>
public sealed record WithdrawCase(string Reason) : CaseAction;
