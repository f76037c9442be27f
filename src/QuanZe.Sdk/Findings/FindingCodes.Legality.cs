namespace QuanZe.Sdk.Findings;

/// <content>QZ50nn licences, QZ53nn other types, QZ54nn bases: legality (合法性审查). The last two digits are the number of the rule in the reference.</content>
public static partial class FindingCodes
{
    /// <summary>XK-07: every basis of a licence is of a rank that may never set one (许可依据位阶不足).</summary>
    public static FindingCode LicenceRankTooLow { get; } = Define(5007, Severity.Error, "Legality", "行政许可法 第十四条、第十五条、第十七条");
}
