namespace QuanZe.Sdk.Codes;

/// <summary>How far a code can be used (编码可用程度), best first.</summary>
public enum CodeGrade
{
    /// <summary>As it should be (规范).</summary>
    Sound = 0,

    /// <summary>Right after a step that loses nothing: spaces, width, case (可规范化).</summary>
    Normalisable,

    /// <summary>Readable, but to be checked: a check character, an unknown segment, an older structure (存疑).</summary>
    Doubtful,

    /// <summary>Not usable as a code; only its text is kept (不可用).</summary>
    Unusable,

    /// <summary>No code is stated (缺失).</summary>
    Missing,
}
