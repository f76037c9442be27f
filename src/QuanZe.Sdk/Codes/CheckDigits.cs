namespace QuanZe.Sdk.Codes;

/// <summary>The check characters inside a unified social credit code (校验码).</summary>
[Flags]
public enum CheckDigits
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>That of the organisation code, the 17th character (组织机构代码校验码, GB 11714).</summary>
    OrganisationCode = 1,

    /// <summary>That of the credit code, the 18th character (统一社会信用代码校验码, GB 32100-2015).</summary>
    CreditCode = 2,
}
