namespace QuanZe.Sdk.Versions;

/// <summary>What became of an item from one version to the next (事项变化).</summary>
/// <param name="Before">The item before; null when it is new.</param>
/// <param name="After">The item after; null when it is gone.</param>
/// <param name="Elements">The elements that differ; empty unless both are there.</param>
public sealed record ItemChange(PowerItem? Before, PowerItem? After, ValueList<ElementChange> Elements)
{
    /// <summary>The kind of change.</summary>
    public ItemChangeKind Kind =>
        Before is null ? ItemChangeKind.Added : After is null ? ItemChangeKind.Removed : Elements.IsEmpty ? ItemChangeKind.Unchanged : ItemChangeKind.Changed;

    /// <summary>The item as it is, or as it was when it is gone.</summary>
    public PowerItem Item => After ?? Before!;
}

/// <summary>The kinds of change of an item (变化类别).</summary>
public enum ItemChangeKind
{
    /// <summary>Both versions have it alike (未变).</summary>
    Unchanged = 0,

    /// <summary>Both have it, some element differs (变更).</summary>
    Changed = 1,

    /// <summary>Only the later version has it (新增).</summary>
    Added = 2,

    /// <summary>Only the earlier version has it (取消).</summary>
    Removed = 3,
}
