namespace QuanZe.Sdk.Codes;

/// <summary>The unified social credit code of a body (统一社会信用代码).</summary>
public readonly record struct UnifiedSocialCreditCode
{
}
