namespace QuanZe.Sdk.Specifications;

/// <summary>A specification asks about a member that a host's map does not have (成员未映射).</summary>
public sealed class MissingMemberMapException : InvalidOperationException
{
    internal MissingMemberMapException(string member, Type host, SpecificationName specification)
        : base(member.Length == 0
            ? $"The specification '{specification.English}' uses the row as a whole; a member map of {host.Name} gives members only."
            : $"The specification '{specification.English}' asks about '{member}', which the member map of {host.Name} does not have: add Map(item => item.{member}, row => …).") =>
        Member = member;

    /// <summary>The member asked about, for example <c>Code.BaseKey</c>; empty when the row as a whole is used.</summary>
    public string Member { get; }
}
