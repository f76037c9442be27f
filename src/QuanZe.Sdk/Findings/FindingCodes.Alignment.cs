namespace QuanZe.Sdk.Findings;

/// <content>QZ1xxx: sameness, permissions and coverage.</content>
public static partial class FindingCodes
{
    /// <summary>The names differ without a lawful ground (事项名称不一致).</summary>
    public static FindingCode NameDiffers { get; } = Define(1001, Severity.Error, "Sameness", "三级四同：名称相同");

    /// <summary>The codes differ without a lawful ground (事项编码不一致).</summary>
    public static FindingCode CodeDiffers { get; } = Define(1002, Severity.Error, "Sameness", "三级四同：编码相同");

    /// <summary>The types differ without a lawful ground (事项类型不一致).</summary>
    public static FindingCode TypeDiffers { get; } = Define(1003, Severity.Error, "Sameness", "三级四同：类型相同");

    /// <summary>The legal bases differ without a lawful ground (设定依据不一致).</summary>
    public static FindingCode BasisDiffers { get; } = Define(1004, Severity.Error, "Sameness", "三级四同：设定依据相同");
}
