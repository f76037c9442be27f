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

    /// <summary>A stationed body of a row is not in the register (派驻机构不明).</summary>
    public static FindingCode StationedBodyUnknown { get; } = Define(6206, Severity.Warning, "Territory", TerritoryArticle);

    /// <summary>A drawing cannot be followed (施工图有误).</summary>
    public static FindingCode DrawingFaulty { get; } = Define(6207, Severity.Warning, "Territory", TerritoryArticle);

    /// <summary>A side has no step in the drawing (责任方未列入施工图).</summary>
    public static FindingCode SideNotInDrawing { get; } = Define(6208, Severity.Info, "Territory", TerritoryArticle);

    /// <summary>A row of the three lists of a town lacks what its list needs (履职事项不完整).</summary>
    public static FindingCode TownshipDutyIncomplete { get; } = Define(6209, Severity.Warning, "Territory", "乡镇（街道）履行职责事项清单");
}
