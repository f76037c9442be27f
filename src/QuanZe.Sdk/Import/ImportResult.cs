using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Import;

/// <summary>What came of reading a list (导入结果): the list, the account of every row, what was found and what was not taken.</summary>
public sealed record ImportResult
{
    /// <summary>The list.</summary>
    public required PowerList List { get; init; }

    /// <summary>The account of each sheet of each file, in order; sheets that were skipped have theirs too.</summary>
    public ValueList<SheetLedger> Ledgers { get; init; } = [];

    /// <summary>What was found while reading, in order of file, sheet and row.</summary>
    public ValueList<Finding> Findings { get; init; } = [];

    /// <summary>The rows that hold text and became part of no item, with their cells.</summary>
    public ValueList<RejectedRow> RejectedRows { get; init; } = [];
}
