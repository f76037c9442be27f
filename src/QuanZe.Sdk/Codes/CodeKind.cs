namespace QuanZe.Sdk.Codes;

/// <summary>Which code a text is (编码种类).</summary>
public enum CodeKind
{
    /// <summary>None: missing, or not readable (无).</summary>
    None = 0,

    /// <summary>A base code: the item as the catalogue numbers it (基本编码).</summary>
    Base,

    /// <summary>An implementation code: body, level and base code (实施编码).</summary>
    Implementation,

    /// <summary>The code of a handling item: implementation code and sequence (业务办理项编码).</summary>
    HandlingItem,

    /// <summary>A code of a province's own structure (地方编码).</summary>
    Local,
}
