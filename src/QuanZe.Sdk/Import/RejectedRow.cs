namespace QuanZe.Sdk.Import;

/// <summary>A row that holds text and became part of no item (未采用的行).</summary>
/// <param name="File">The file.</param>
/// <param name="Sheet">The sheet; empty for CSV.</param>
/// <param name="Row">The row counted from 1.</param>
/// <param name="Reason">Why it was not taken.</param>
/// <param name="Cells">Its cells as they stand, in order of columns.</param>
public sealed record RejectedRow(string File, string Sheet, int Row, RowReason Reason, ValueList<RawCell> Cells);
