namespace QuanZe.Rules.Alignment;

/// <summary>The ground on which a difference or an absence is lawful (准许理由), in both languages.</summary>
/// <param name="Chinese">The ground in Chinese, as it is printed in reports.</param>
/// <param name="English">The ground in English.</param>
/// <param name="IsByConstruction">
/// True when every row differs so by the make of lists (实施主体, 行使层级): such differences are counted in reports, not listed one by one.
/// </param>
public sealed record Ground(string Chinese, string English, bool IsByConstruction = false);
