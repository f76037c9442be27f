namespace QuanZe.Sdk.Workflows;

/// <summary>The part that an actor takes in a procedure (角色).</summary>
public enum ActorRole
{
    /// <summary>The host itself, for example a timer (系统).</summary>
    System = 0,

    /// <summary>A department (部门).</summary>
    Department = 1,

    /// <summary>The office that keeps the list (编办).</summary>
    StaffingOffice = 2,

    /// <summary>The reviewer of legality (司法局).</summary>
    LegalReviewer = 3,

    /// <summary>The government or the commission that approves (政府、编委).</summary>
    Government = 4,

    /// <summary>A town or street (镇街).</summary>
    Town = 5,

    /// <summary>Who applies for something (申请人).</summary>
    Applicant = 6,

    /// <summary>The platform that accepts and passes on calls and cases (受理平台).</summary>
    Dispatcher = 7,
}

/// <summary>Names of roles.</summary>
public static class ActorRoles
{
    /// <summary>The name of a role.</summary>
    /// <param name="role">The role.</param>
    /// <exception cref="ArgumentOutOfRangeException">The role is not defined.</exception>
    public static Wording Title(this ActorRole role) => role switch
    {
        ActorRole.System => new("系统", "system"),
        ActorRole.Department => new("部门", "department"),
        ActorRole.StaffingOffice => new("编办", "staffing office"),
        ActorRole.LegalReviewer => new("司法局", "legal reviewer"),
        ActorRole.Government => new("政府", "government"),
        ActorRole.Town => new("镇街", "town"),
        ActorRole.Applicant => new("申请人", "applicant"),
        ActorRole.Dispatcher => new("受理平台", "dispatcher"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "The role is not defined."),
    };
}
