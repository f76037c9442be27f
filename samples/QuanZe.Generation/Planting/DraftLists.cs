using QuanZe.Generation.Publishing;

namespace QuanZe.Generation.Planting;

/// <summary>The three lists while they are being made.</summary>
internal sealed record DraftLists(List<DraftRow> Province, List<DraftRow> City, List<DraftRow> County);
