namespace QuanZe.Sdk.Territory;

/// <summary>Something done with a territorial row (属地管理事项操作).</summary>
public abstract record ConsultationAction;

/// <summary>The department or the staffing office writes the row anew (修改).</summary>
/// <param name="Row">The row.</param>
public sealed record ReviseRow(TerritorialItem Row) : ConsultationAction;

/// <summary>The staffing office asks the towns (征求意见).</summary>
/// <param name="Towns">The towns; at least one.</param>
public sealed record SendOutRow(ValueList<string> Towns) : ConsultationAction;

/// <summary>A town gives its opinion; a later one of the same round takes the place of the earlier (反馈意见).</summary>
/// <param name="IsConsent">Whether it agrees.</param>
/// <param name="Text">Its words; must not be blank when it disagrees.</param>
public sealed record GiveTownOpinion(bool IsConsent, string Text) : ConsultationAction;

/// <summary>The staffing office ends the round (汇总意见).</summary>
public sealed record CloseRound : ConsultationAction;

/// <summary>A dissent is answered (答复意见).</summary>
/// <param name="Town">The town.</param>
/// <param name="IsAdopted">Whether its opinion is adopted.</param>
/// <param name="Reply">What was changed, or why not; must not be blank.</param>
public sealed record AnswerTown(string Town, bool IsAdopted, string Reply) : ConsultationAction;

/// <summary>The staffing office publishes the row (公布).</summary>
/// <param name="Document">The document; must not be blank.</param>
public sealed record PublishRow(string Document) : ConsultationAction;

/// <summary>A published row is opened again on somebody's application (动态调整).</summary>
/// <param name="Reason">Who asked and why; must not be blank.</param>
public sealed record ReopenRow(string Reason) : ConsultationAction;

/// <summary>The row is given up (撤销).</summary>
/// <param name="Reason">The reason; must not be blank.</param>
public sealed record WithdrawRow(string Reason) : ConsultationAction;
