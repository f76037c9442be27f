namespace QuanZe.Rules.Inference;

/// <summary>How far the source of a value has been checked (来源核对情况).</summary>
public enum SourceTrust
{
    /// <summary>Nothing is said about it.</summary>
    Unstated = 0,

    /// <summary>Compared with the text of the instrument.</summary>
    Checked = 1,

    /// <summary>Taken from a second-hand source; ask before relying on it.</summary>
    Unverified = 2,
}
