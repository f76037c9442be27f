namespace QuanZe.Sdk.Findings;

/// <summary>What a finding is about (问题所在): a row of a list, or a list as a whole.</summary>
/// <remarks>Ordered by list, sheet, row and id, so that findings come in the order in which an office reads its files.</remarks>
public sealed record SubjectReference : IComparable<SubjectReference>
{
    /// <summary>The id of the list, for example <c>county</c>.</summary>
    public required string ListId { get; init; }

    /// <summary>The id of the item in its list; empty when the finding is about the list.</summary>
    public string ItemId { get; init; } = "";

    /// <summary>The item's full name, or the authority of the list.</summary>
    public string Name { get; init; } = "";

    /// <summary>The item's type.</summary>
    public ItemType Type { get; init; }

    /// <summary>The body of the item; empty when not stated.</summary>
    public string Department { get; init; } = "";

    /// <summary>The level of the list.</summary>
    public AdministrativeLevel Level { get; init; }

    /// <summary>The file; empty when there is none.</summary>
    public string File { get; init; } = "";

    /// <summary>The sheet; empty when there is none.</summary>
    public string Sheet { get; init; } = "";

    /// <summary>The row counted from 1; 0 when there is none.</summary>
    public int Row { get; init; }

    /// <summary>The reference to an item of a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="item">The item.</param>
    public static SubjectReference To(PowerList list, PowerItem item)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(item);
        return new()
        {
            ListId = list.Id,
            ItemId = item.Id,
            Name = item.FullName,
            Type = item.Type,
            Department = item.Body.Name,
            Level = list.Level,
            File = item.Origin.File,
            Sheet = item.Origin.Sheet,
            Row = item.Origin.Row,
        };
    }

    /// <summary>The reference to a list as a whole.</summary>
    /// <param name="list">The list.</param>
    public static SubjectReference To(PowerList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new() { ListId = list.Id, Name = list.Authority, Level = list.Level };
    }

    /// <summary>The reference to the rows of one department in a list, for advice that would be the same on each of them.</summary>
    /// <param name="list">The list.</param>
    /// <param name="department">The department as the list prints it.</param>
    /// <param name="type">The type of the rows; unspecified when they are of several.</param>
    public static SubjectReference To(PowerList list, string department, ItemType type = ItemType.Unspecified)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(department);
        return new() { ListId = list.Id, Name = department.Length > 0 ? department : list.Authority, Department = department, Type = type, Level = list.Level };
    }

    /// <inheritdoc/>
    public int CompareTo(SubjectReference? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = (int)Level - (int)other.Level;
        order = order != 0 ? order : string.CompareOrdinal(ListId, other.ListId);
        order = order != 0 ? order : string.CompareOrdinal(File, other.File);
        order = order != 0 ? order : string.CompareOrdinal(Sheet, other.Sheet);
        order = order != 0 ? order : Row.CompareTo(other.Row);
        order = order != 0 ? order : string.CompareOrdinal(ItemId, other.ItemId);
        order = order != 0 ? order : string.CompareOrdinal(Department, other.Department);
        return order != 0 || ItemId.Length > 0 ? order : (int)Type - (int)other.Type;
    }
}
