namespace QuanZe.Sdk.Findings;

/// <content>QZ72xx: versions (版本).</content>
public static partial class FindingCodes
{
    /// <summary>A version is to be published without an approving document (缺少批准文件).</summary>
    public static FindingCode ApprovalMissing { get; } = Define(7201, Severity.Error, "Versions");

    /// <summary>A version is to be published on a day before the latest one (公布日期倒置).</summary>
    public static FindingCode PublishedBefore { get; } = Define(7202, Severity.Error, "Versions");

    /// <summary>A draft stands in a list that is to be published (草稿混入公布清单).</summary>
    public static FindingCode DraftPublished { get; } = Define(7203, Severity.Error, "Versions");

    /// <summary>A code of an item that ended is given to another item (编码重新启用).</summary>
    public static FindingCode CodeReused { get; } = Define(7204, Severity.Error, "Versions");

    /// <summary>Two items of one body have one code (编码重复).</summary>
    public static FindingCode CodeTwice { get; } = Define(7205, Severity.Error, "Versions");
}
