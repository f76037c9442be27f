namespace QuanZe.Sdk.Findings;

/// <content>QZ21xx: codes against the rows that carry them (编码).</content>
public static partial class FindingCodes
{
    private const string CodeStandard = "GB/T 39554.1-2020";

    /// <summary>No scheme can read the code (编码不合规则).</summary>
    public static FindingCode CodeUnreadable { get; } = Define(2101, Severity.Warning, "Codes", CodeStandard);

    /// <summary>The code holds the credit code of another body (编码主体段不符).</summary>
    public static FindingCode CodeBodyDiffers { get; } = Define(2102, Severity.Error, "Codes", CodeStandard);

    /// <summary>The digit of the exercising level is none of the row's levels (编码层级段不符).</summary>
    public static FindingCode CodeLevelDiffers { get; } = Define(2103, Severity.Warning, "Codes", CodeStandard);

    /// <summary>The type in the code is another than the row's (编码类型段不符).</summary>
    public static FindingCode CodeTypeDiffers { get; } = Define(2104, Severity.Warning, "Codes", CodeStandard);

    /// <summary>The part for the body is no sound credit code (主体代码校验不符).</summary>
    public static FindingCode CodeBodyUnsound { get; } = Define(2105, Severity.Warning, "Codes", "GB 32100-2015");

    /// <summary>One code stands on several items of a body (一码多项).</summary>
    public static FindingCode CodeRepeated { get; } = Define(2106, Severity.Error, "Codes", "编码唯一");

    /// <summary>A main item that is split into sub-items is listed as if it were exercised (主项列为实施事项).</summary>
    public static FindingCode FamilyHeadClaimed { get; } = Define(2107, Severity.Warning, "Codes", CodeStandard);

    /// <summary>One main item is said to be split and not to be split (主子项编码矛盾).</summary>
    public static FindingCode DividedAndUndivided { get; } = Define(2108, Severity.Warning, "Codes", CodeStandard);

    /// <summary>A filler stands in place of a code (占位编码).</summary>
    public static FindingCode CodeIsPlaceholder { get; } = Define(2109, Severity.Warning, "Codes", CodeStandard);

    /// <summary>The code follows an older structure (旧版编码).</summary>
    public static FindingCode CodeIsLegacy { get; } = Define(2110, Severity.Info, "Codes", CodeStandard);

    /// <summary>The code is right once spaces, width or case are put right (编码书写不规范).</summary>
    public static FindingCode CodeIsNotCanonical { get; } = Define(2111, Severity.Info, "Codes", CodeStandard);

    /// <summary>Recorded crosswalks give one code to two (编码对照冲突).</summary>
    public static FindingCode CrosswalkConflict { get; } = Define(2112, Severity.Warning, "Codes", "编码对照");
}
