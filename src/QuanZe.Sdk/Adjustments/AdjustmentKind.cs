using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Adjustments;

/// <summary>The kinds of adjustment of a list (调整类别).</summary>
public enum AdjustmentKind
{
    /// <summary>An item is added (新增).</summary>
    Add = 0,

    /// <summary>An item ends (取消).</summary>
    Cancel = 1,

    /// <summary>Elements of an item change (变更).</summary>
    Change = 2,

    /// <summary>An item is taken over from a higher level (承接).</summary>
    TakeOver = 3,

    /// <summary>An item is handed to a lower level (下放).</summary>
    Devolve = 4,

    /// <summary>An item goes to another department (划转).</summary>
    Transfer = 5,

    /// <summary>Several items become one (合并).</summary>
    Merge = 6,

    /// <summary>One item becomes several (拆分).</summary>
    Split = 7,
}

/// <summary>Names of the kinds of adjustment.</summary>
public static class AdjustmentKinds
{
    /// <summary>The name of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not defined.</exception>
    public static Wording Title(this AdjustmentKind kind) => kind switch
    {
        AdjustmentKind.Add => new("新增", "add"),
        AdjustmentKind.Cancel => new("取消", "cancel"),
        AdjustmentKind.Change => new("变更", "change"),
        AdjustmentKind.TakeOver => new("承接", "take over"),
        AdjustmentKind.Devolve => new("下放", "devolve"),
        AdjustmentKind.Transfer => new("划转", "transfer"),
        AdjustmentKind.Merge => new("合并", "merge"),
        AdjustmentKind.Split => new("拆分", "split"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind is not defined."),
    };
}
