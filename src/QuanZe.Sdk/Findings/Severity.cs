namespace QuanZe.Sdk.Findings;

/// <summary>How grave a finding is (严重程度).</summary>
public enum Severity
{
    /// <summary>For information (提示).</summary>
    Info = 0,

    /// <summary>To be looked at (警告).</summary>
    Warning = 1,

    /// <summary>To be corrected (错误).</summary>
    Error = 2,
}
