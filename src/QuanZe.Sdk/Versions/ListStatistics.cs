namespace QuanZe.Sdk.Versions;

/// <summary>A list in numbers (清单统计): items by department and type, and responsibility items, as an office publishes them.</summary>
/// <remarks>Items that are cancelled or drafts do not count. An item whose type is not stated stands under <see cref="ItemType.Unspecified"/>, so that every item counts once.</remarks>
/// <param name="Departments">A line for each department, in ordinal order of their names.</param>
/// <param name="Total">The sum of the lines; its department is empty.</param>
public sealed record ListStatistics(ValueList<DepartmentStatistics> Departments, DepartmentStatistics Total)
{
    /// <summary>Counts a list.</summary>
    /// <param name="list">The list.</param>
    /// <exception cref="ArgumentNullException"><paramref name="list"/> is null.</exception>
    public static ListStatistics Of(PowerList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var items = list.Items.Where(item => item.Status is not (ItemStatus.Cancelled or ItemStatus.Draft)).ToList();
        var departments = items.GroupBy(item => item.Body.Name, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal);
        return new ListStatistics(departments.Select(group => DepartmentStatistics.Of(group.Key, [.. group])).ToValueList(), DepartmentStatistics.Of("", items));
    }
}

/// <summary>A department in numbers (部门统计).</summary>
/// <param name="Department">The department.</param>
/// <param name="ByType">The number of items of each type, at the position of the type's number; position 0 holds items without a type.</param>
/// <param name="Responsibilities">The number of responsibility items (责任事项).</param>
public sealed record DepartmentStatistics(string Department, ValueList<int> ByType, int Responsibilities)
{
    /// <summary>The number of items of powers: all but public services.</summary>
    public int Powers => Items - this[ItemType.PublicService];

    /// <summary>The number of items.</summary>
    public int Items => ByType.Sum();

    /// <summary>The number of items of a type.</summary>
    /// <param name="type">The type.</param>
    public int this[ItemType type] => ByType[(int)type];

    internal static DepartmentStatistics Of(string department, List<PowerItem> items)
    {
        var counts = new int[Enum.GetValues<ItemType>().Cast<int>().Max() + 1];
        foreach (var item in items)
        {
            counts[(int)item.Type]++;
        }

        return new DepartmentStatistics(department, ValueList.Create<int>(counts), items.Sum(item => item.Responsibilities.Count));
    }
}
