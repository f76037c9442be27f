namespace QuanZe.Sdk.Reporting;

/// <summary>The outcome of a check (清单审核报告): what was found in the lists of one government, looked at by themselves.</summary>
/// <remarks>Immutable and safe to share. The same input gives an equal report.</remarks>
public sealed record CheckReport : ListReport
{
    /// <summary>The items checked, in the order of the lists.</summary>
    public ValueList<CheckedItem> Items { get; init; } = [];

    /// <summary>How items and duties cover each other, per body whose function regulation was given (履职对照).</summary>
    public ValueList<MandateFigures> Mandates { get; init; } = [];
}

/// <summary>An item that was checked (审核事项).</summary>
/// <param name="ListId">The id of its list.</param>
/// <param name="Item">The item.</param>
public sealed record CheckedItem(string ListId, PowerItem Item);
