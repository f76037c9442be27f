namespace QuanZe.Sdk.Adjustments;

/// <summary>Something done with a request (调整操作).</summary>
public abstract record AdjustmentAction;

/// <summary>The department writes the request anew (修改申请).</summary>
/// <param name="Request">The request; opinions and approval of the one before are kept.</param>
public sealed record ReviseRequest(AdjustmentRequest Request) : AdjustmentAction;

/// <summary>The department files the request (提交申请).</summary>
public sealed record SubmitRequest : AdjustmentAction;

/// <summary>The reviewer of legality gives an opinion (合法性审查意见).</summary>
/// <param name="IsConsent">Whether the adjustment is lawful.</param>
/// <param name="Opinion">The opinion; must not be blank.</param>
public sealed record GiveLegalOpinion(bool IsConsent, string Opinion) : AdjustmentAction;

/// <summary>The joint review comes to its end (联合审查结论).</summary>
/// <param name="IsConsent">Whether the adjustment is to be made.</param>
/// <param name="Opinion">The opinion; must not be blank.</param>
public sealed record ConcludeJointReview(bool IsConsent, string Opinion) : AdjustmentAction;

/// <summary>The government approves (批准).</summary>
/// <param name="Document">The document of approval; must not be blank.</param>
public sealed record ApproveRequest(string Document) : AdjustmentAction;

/// <summary>The government or the joint review turns the request down (不予调整).</summary>
/// <param name="Reason">The reason; must not be blank.</param>
public sealed record RejectRequest(string Reason) : AdjustmentAction;

/// <summary>A reviewer sends the request back (退回).</summary>
/// <param name="Reason">The reason; must not be blank.</param>
public sealed record ReturnRequest(string Reason) : AdjustmentAction;

/// <summary>The department withdraws the request (撤回).</summary>
/// <param name="Reason">The reason; must not be blank.</param>
public sealed record WithdrawRequest(string Reason) : AdjustmentAction;

/// <summary>The staffing office publishes the adjustment (公布).</summary>
/// <param name="Document">The announcement; must not be blank.</param>
public sealed record PublishRequest(string Document) : AdjustmentAction;
