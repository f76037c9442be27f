namespace QuanZe.Sdk.Import;

/// <summary>The entry of one physical row in the ledger (行台账).</summary>
/// <param name="Row">The row counted from 1.</param>
/// <param name="Kind">What the row turned out to be.</param>
/// <param name="Reason">Why.</param>
/// <param name="ItemId">The item that the row is or belongs to; null when it belongs to none.</param>
/// <param name="IsHidden">Whether the sheet hides the row.</param>
public readonly record struct LedgerRow(int Row, RowKind Kind, RowReason Reason, string? ItemId = null, bool IsHidden = false);
