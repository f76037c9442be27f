namespace QuanZe.Sdk.Findings;

/// <content>QZ78xx: publication (公布).</content>
public static partial class FindingCodes
{
    /// <summary>A text that is published holds personal data(公布内容含个人信息).</summary>
    public static FindingCode PersonalDataMasked { get; } = Define(7801, Severity.Warning, "Publishing");
}
