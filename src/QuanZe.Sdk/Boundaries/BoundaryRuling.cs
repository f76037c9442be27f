namespace QuanZe.Sdk.Boundaries;

/// <summary>A ruling on a disputed duty (职责分工裁定), as far as boundaries need it. A fact that hosts add.</summary>
/// <param name="Number">The number of the ruling, for example 招编裁〔2025〕3号.</param>
/// <param name="Matter">The matter ruled on.</param>
/// <param name="Lead">The department that leads by it.</param>
/// <param name="IsSuperseded">Whether a later ruling took its place (被取代).</param>
public sealed record BoundaryRuling(string Number, string Matter, string Lead, bool IsSuperseded = false);
