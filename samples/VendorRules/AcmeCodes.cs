using QuanZe.Sdk;
using QuanZe.Sdk.Codes;

namespace VendorRules;

/// <summary>The codes of our platform's older lists (自有编码): type letters, department, main item, sub-item, as in <c>XK-ZJ-00170-01</c> without dashes.</summary>
public static class AcmeCodes
{
    /// <summary>The letters that our lists write for types. A type that is not among them keeps its letters and has no canonical type.</summary>
    public static ItemTypeCodeList Types { get; } = new("acme", "ACME 事项类型", [new("XK", ItemType.Licence, "许可"), new("CF", ItemType.Penalty, "处罚"), new("JC", ItemType.Inspection, "检查")]);

    /// <summary>The scheme: four parts of fixed width. The whole code is the key across levels, because no part of it differs by division.</summary>
    public static ICodeScheme Scheme { get; } = new FixedWidthCodeScheme(
        "acme-11",
        "ACME 平台编码",
        [new(CodeSegmentKind.Type, 2, CodeAlphabet.Capitals), new(CodeSegmentKind.Department, 2, CodeAlphabet.Capitals), new(CodeSegmentKind.MainItem, 5), new(CodeSegmentKind.SubItem, 2)],
        Types);

    /// <summary>Reads a cell by our scheme, and by the national one when it cannot.</summary>
    /// <param name="text">The cell.</param>
    public static ItemCode Read(string? text) => ItemCode.Read(text, Scheme) is { BaseKey: not null } own ? own : ItemCode.Read(text);
}
