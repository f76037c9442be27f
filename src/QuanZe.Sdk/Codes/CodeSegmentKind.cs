namespace QuanZe.Sdk.Codes;

/// <summary>What a part of a code stands for (代码段).</summary>
public enum CodeSegmentKind
{
    /// <summary>The credit code of the implementing body (实施主体统一社会信用代码).</summary>
    Body = 0,

    /// <summary>The digit of the exercising level (行使层级码).</summary>
    Level,

    /// <summary>Whose catalogue created the item: <c>00</c> the state, else the digits of a province (编码来源).</summary>
    Origin,

    /// <summary>The administrative division (行政区划代码).</summary>
    Division,

    /// <summary>The type of the item in the scheme's own codelist (事项类型码).</summary>
    Type,

    /// <summary>The department in the scheme's own codelist (部门码).</summary>
    Department,

    /// <summary>The main item (主项码).</summary>
    MainItem,

    /// <summary>The sub-item (子项码).</summary>
    SubItem,

    /// <summary>A running number (顺序码).</summary>
    Sequence,

    /// <summary>A part whose meaning is fixed or not known (固定段).</summary>
    Fixed,

    /// <summary>A dash between two parts (分隔符).</summary>
    Separator,
}
