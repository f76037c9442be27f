namespace QuanZe.Sdk.Rulings;

/// <summary>Something done with a dispute (争议操作).</summary>
public abstract record DisputeAction;

/// <summary>The applicant writes the dispute anew (修改争议).</summary>
/// <param name="Dispute">The dispute; only what the applicant states is taken from it.</param>
public sealed record ReviseDispute(Dispute Dispute) : DisputeAction;

/// <summary>The negotiation begins (启动协商).</summary>
public sealed record StartNegotiation : DisputeAction;

/// <summary>A party states its position (陈述意见).</summary>
/// <param name="Position">What it holds; must not be blank.</param>
/// <param name="Basis">What it rests on; must not be blank.</param>
public sealed record StatePosition(string Position, string Basis) : DisputeAction;

/// <summary>A round of negotiation is written down (记录协商).</summary>
/// <param name="IsMeeting">Whether the parties met.</param>
/// <param name="Record">What came of it; must not be blank.</param>
public sealed record RecordRound(bool IsMeeting, string Record) : DisputeAction;

/// <summary>A party proposes a division (提出分工方案).</summary>
/// <param name="Division">The division.</param>
public sealed record ProposeDivision(DutyDivision Division) : DisputeAction;

/// <summary>A party accepts the division on the table (同意).</summary>
public sealed record AcceptDivision : DisputeAction;

/// <summary>A party objects to the opinion of the staffing office (不同意协调意见).</summary>
/// <param name="Reason">The reason; must not be blank.</param>
public sealed record ObjectToDivision(string Reason) : DisputeAction;

/// <summary>A party asks the staffing office to coordinate (申请协调).</summary>
/// <param name="Facts">The facts and what was negotiated; must not be blank.</param>
public sealed record AskForCoordination(string Facts) : DisputeAction;

/// <summary>The staffing office hears the reviewer of legality or an expert (征求意见).</summary>
/// <param name="Organisation">Who was heard; must not be blank.</param>
/// <param name="Opinion">The opinion; must not be blank.</param>
public sealed record HearOpinion(string Organisation, string Opinion) : DisputeAction;

/// <summary>The staffing office gives its opinion (出具协调意见).</summary>
/// <param name="Division">The division it proposes.</param>
public sealed record IssueOpinion(DutyDivision Division) : DisputeAction;

/// <summary>The agreement is filed and takes effect (备案生效).</summary>
/// <param name="Number">The number under which it is filed; must not be blank.</param>
public sealed record FileAgreement(string Number) : DisputeAction;

/// <summary>The commission or the government decides (决定).</summary>
/// <param name="Number">The number of the decision; must not be blank.</param>
/// <param name="Division">Who does what.</param>
public sealed record DecideDispute(string Number, DutyDivision Division) : DisputeAction;

/// <summary>A request for adjustment carries the ruling out (登记后续调整).</summary>
/// <param name="AdjustmentId">The id of the request; must not be blank.</param>
public sealed record RecordFollowUp(string AdjustmentId) : DisputeAction;

/// <summary>A later ruling takes the place of this one (取代).</summary>
/// <param name="Number">The number of the later ruling; must not be blank.</param>
public sealed record SupersedeRuling(string Number) : DisputeAction;

/// <summary>The applicant withdraws the dispute (撤回).</summary>
/// <param name="Reason">The reason; must not be blank.</param>
public sealed record WithdrawDispute(string Reason) : DisputeAction;
