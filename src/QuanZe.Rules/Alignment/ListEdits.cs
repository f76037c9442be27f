using QuanZe.Sdk;

namespace QuanZe.Rules.Alignment;

/// <summary>Edits of a list that belong together (一次保存的改动): no finding of half of them is ever seen.</summary>
public sealed class ListEdits
{
    internal List<(string Id, PowerItem? Item)> List { get; } = [];

    /// <summary>An item as it is from now on: in its place when the list has its id, else behind the last.</summary>
    /// <param name="item">The item.</param>
    public ListEdits Put(PowerItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        List.Add((item.Id, item));
        return this;
    }

    /// <summary>An item that is no longer in the list.</summary>
    /// <param name="id">Its id.</param>
    public ListEdits Remove(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        List.Add((id, null));
        return this;
    }
}
