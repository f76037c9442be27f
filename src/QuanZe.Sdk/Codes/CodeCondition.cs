namespace QuanZe.Sdk.Codes;

/// <summary>What is to be said of the text of a code (编码诊断结果).</summary>
public enum CodeCondition
{
    /// <summary>The cell says that there is no code: blank, <c>/</c>, <c>-</c>, <c>无</c>, <c>null</c> (缺失).</summary>
    Missing = 0,

    /// <summary>The code is as it should be (规范).</summary>
    WellFormed,

    /// <summary>The code is right once spaces, width or case are put right (可规范化).</summary>
    Normalisable,

    /// <summary>The structure is right; a segment holds a value that the scheme does not know (代码段取值未知).</summary>
    UnknownSegment,

    /// <summary>A segment that the structure asks for is absent (缺少代码段).</summary>
    MissingSegment,

    /// <summary>A check character does not agree with the others (校验码错误).</summary>
    WrongCheckDigit,

    /// <summary>A nine-character organisation code stands where a unified social credit code belongs (旧组织机构代码).</summary>
    LegacyOrganisationCode,

    /// <summary>The code follows an older structure of its scheme (旧版编码).</summary>
    LegacyStructure,

    /// <summary>The code of an administrative division stands where another code belongs (误填行政区划代码).</summary>
    DivisionCodeInstead,

    /// <summary>A spreadsheet took the code for a number and dropped the zeros before it (前导零丢失).</summary>
    LeadingZerosLost,

    /// <summary>A spreadsheet took the code for a number and its last digits are gone: <c>1.23E+19</c>, or <c>000</c> at the end (数值化丢位).</summary>
    DigitsLostToNumber,

    /// <summary>The code breaks off (截断).</summary>
    Truncated,

    /// <summary>A filler stands in place of a code: one character repeated, or 123456… (占位符).</summary>
    Placeholder,

    /// <summary>The length is that of no code of the scheme (长度错误).</summary>
    WrongLength,

    /// <summary>A character stands where the structure does not allow it (非法字符).</summary>
    IllegalCharacter,
}
