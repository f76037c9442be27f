namespace QuanZe.Sdk.Reporting;

/// <summary>The outcome of an alignment (比对报告): aligned rows, findings, excused differences and the lists they came from.</summary>
/// <remarks>Immutable and safe to share. The same input gives an equal report.</remarks>
public sealed record AlignmentReport : ListReport
{
    /// <summary>One row per item, in the order of the lowest list; rows without an item there follow in the order of the catalogue.</summary>
    public ValueList<AlignedRow> Rows { get; init; } = [];

    /// <summary>Differences that a rule permits, each with its ground.</summary>
    public ValueList<ExcusedDifference> Excused { get; init; } = [];
}
