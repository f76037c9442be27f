namespace QuanZe.Sdk.Reporting;

/// <summary>How a body's items and the duties of its function regulation cover each other, in figures (履职对照统计).</summary>
/// <param name="Body">The body.</param>
/// <param name="Number">The number of the regulation; empty when not stated.</param>
/// <param name="Duties">The main duties that expect items: all but housekeeping and those that note to have none.</param>
/// <param name="CoveredDuties">Those of them that an item belongs to.</param>
/// <param name="Items">The items of the body.</param>
/// <param name="LinkedItems">The items that belong to a duty.</param>
/// <param name="MatchDegree">The mean of the items' best scores (匹配度), 0 to 1.</param>
public sealed record MandateFigures(string Body, string Number, int Duties, int CoveredDuties, int Items, int LinkedItems, double MatchDegree)
{
    /// <summary>The share of the duties that an item belongs to (覆盖率), 0 to 1; 1 when no duty expects items.</summary>
    public double Coverage => Duties == 0 ? 1 : (double)CoveredDuties / Duties;
}
