namespace QuanZe.Sdk;

/// <summary>The status of an item (事项状态), numbered as in the exchange dictionaries.</summary>
public enum ItemStatus
{
    /// <summary>Not stated; treated as in use.</summary>
    Unspecified = 0,

    /// <summary>In use (在用).</summary>
    InUse = 1,

    /// <summary>Suspended (暂停).</summary>
    Suspended = 2,

    /// <summary>Cancelled (取消).</summary>
    Cancelled = 3,

    /// <summary>Draft (草稿).</summary>
    Draft = 4,
}
