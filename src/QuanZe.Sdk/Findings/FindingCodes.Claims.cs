namespace QuanZe.Sdk.Findings;

/// <content>QZ71xx: claims (认领).</content>
public static partial class FindingCodes
{
    /// <summary>Another department is asked than the one that answers (非认领部门).</summary>
    public static FindingCode NotTheDepartment { get; } = Define(7101, Severity.Error, "Claims");

    /// <summary>A claimed item changes what the catalogue fixes (认领改变目录要素).</summary>
    public static FindingCode ClaimChangesCatalogue { get; } = Define(7102, Severity.Error, "Claims");
}
