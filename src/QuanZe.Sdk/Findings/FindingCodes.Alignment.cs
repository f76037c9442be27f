namespace QuanZe.Sdk.Findings;

/// <content>QZ1xxx: sameness and coverage.</content>
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

    /// <summary>The same provision is quoted in other words (同一条款引文不同).</summary>
    public static FindingCode QuotationDiffers { get; } = Define(1005, Severity.Info, "Sameness", "三级四同：设定依据相同");

    /// <summary>The departments have different functions and no document explains it (实施主体职能不同).</summary>
    public static FindingCode BodyDiffers { get; } = Define(1006, Severity.Warning, "Sameness", "行政许可法 第二十五条；行政处罚法 第十八条");

    /// <summary>The time limits set by law differ (法定时限不一致).</summary>
    public static FindingCode StatutoryLimitDiffers { get; } = Define(1007, Severity.Warning, "Sameness", "行政许可法 第四十二条、第八十二条");

    /// <summary>A catalogue item that should have been claimed was not (应领未领).</summary>
    public static FindingCode Unclaimed { get; } = Define(1101, Severity.Error, "Coverage", "应领尽领、事项全");

    /// <summary>Several departments of one government claim the same item (重复认领).</summary>
    public static FindingCode DoubleClaim { get; } = Define(1102, Severity.Error, "Coverage", "一件事项由一个部门负责");

    /// <summary>An item that the catalogue does not have and no local regulation supports (目录外事项).</summary>
    public static FindingCode OutsideCatalogue { get; } = Define(1103, Severity.Error, "Coverage", "目录之外无权力");

    /// <summary>The catalogue has cancelled an item that the list still carries (应销未销).</summary>
    public static FindingCode StaleClaim { get; } = Define(1104, Severity.Error, "Coverage", "动态调整");

    /// <summary>The duty behind an item is not in the department's function regulation (三定不匹配).</summary>
    public static FindingCode Orphan { get; } = Define(1105, Severity.Warning, "Mandate", "部门“三定”规定");

    /// <summary>One department lists the same item twice (重复列项).</summary>
    public static FindingCode DuplicateItem { get; } = Define(1106, Severity.Warning, "Coverage", "清单准确");

    /// <summary>The exercising levels of a row do not include the level of its list (行使层级与清单层级不符).</summary>
    public static FindingCode LevelExcludesList { get; } = Define(1107, Severity.Warning, "Coverage", "行使层级");

    /// <summary>An item is claimed at a level that the catalogue does not name (越级认领).</summary>
    public static FindingCode ClaimedAtOtherLevel { get; } = Define(1108, Severity.Error, "Coverage", "行使层级");
}
