using QuanZe.Sdk.Organisations;

namespace QuanZe.Sdk.Boundaries;

/// <summary>A department in a matter of a key area (责任部门).</summary>
/// <param name="Body">The department, with or without its place: 商务局, 招远市商务局.</param>
/// <param name="Role">Whether it leads or cooperates.</param>
/// <param name="Responsibility">What it is responsible for.</param>
public sealed record AreaParty(string Body, PartyRole Role, string Responsibility)
{
    /// <summary>Whether a body is this department: the same name, or the same function.</summary>
    /// <param name="body">The name of a body as a list prints it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="body"/> is null.</exception>
    public bool IsBody(string body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return body == Body || DepartmentFunction.Of(body) == DepartmentFunction.Of(Body);
    }
}

/// <summary>The role of a department in a matter (牵头、配合).</summary>
public enum PartyRole
{
    /// <summary>It cooperates (配合、协办).</summary>
    Cooperating = 0,

    /// <summary>It leads (牵头、主办).</summary>
    Lead = 1,
}
