namespace QuanZe.Sdk.Findings;

/// <content>QZ62xx: rows of territorial management (属地管理).</content>
public static partial class FindingCodes
{
    private const string TerritoryArticle = "关于明晰县乡职责规范“属地管理”的若干意见（试行）";

    /// <summary>A territorial row does not have exactly one principal side (主体责任不唯一).</summary>
    public static FindingCode PrincipalSideNotOne { get; } = Define(6201, Severity.Error, "Territory", TerritoryArticle);

    /// <summary>A side of a territorial row has no responsibility stated (责任内容为空).</summary>
    public static FindingCode SideEmpty { get; } = Define(6202, Severity.Error, "Territory", TerritoryArticle);

    /// <summary>The principal department holds none of the items that the row rests on (主体责任部门无对应事项).</summary>
    public static FindingCode PrincipalHoldsNoItem { get; } = Define(6203, Severity.Warning, "Territory", TerritoryArticle);

    /// <summary>A cooperating town is given decisions that were not transferred (配合责任含有决定权).</summary>
    public static FindingCode TownDecides { get; } = Define(6204, Severity.Warning, "Territory", TerritoryArticle);

    /// <summary>Drawing or instruction is missing (施工图、说明书不全).</summary>
    public static FindingCode DocumentsMissing { get; } = Define(6205, Severity.Info, "Territory", TerritoryArticle);
}
