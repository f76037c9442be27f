namespace QuanZe.Sdk.Claims;

/// <summary>Something done with a claim (认领操作).</summary>
public abstract record ClaimAction;

/// <summary>The staffing office names the department that is to answer (指定认领部门).</summary>
/// <param name="Department">The department.</param>
public sealed record AssignClaim(string Department) : ClaimAction;

/// <summary>The department claims the row and says how it will list it (认领).</summary>
/// <param name="Item">The item as it is to stand in the list.</param>
public sealed record TakeClaim(PowerItem Item) : ClaimAction;

/// <summary>The department declines (不予认领).</summary>
/// <param name="Ground">The ground.</param>
/// <param name="Explanation">The document or words behind it; must not be blank.</param>
public sealed record DeclineClaim(DeclineGround Ground, string Explanation) : ClaimAction;

/// <summary>The staffing office sends the answer back (退回).</summary>
/// <param name="Reason">The reason; must not be blank.</param>
public sealed record ReturnClaim(string Reason) : ClaimAction;

/// <summary>The staffing office approves the answer, claim or decline (审核通过).</summary>
/// <param name="Opinion">Its opinion; may be empty.</param>
public sealed record ApproveClaim(string Opinion) : ClaimAction;

/// <summary>The catalogue withdraws the row (撤销).</summary>
/// <param name="Reason">The reason; must not be blank.</param>
public sealed record WithdrawClaim(string Reason) : ClaimAction;
