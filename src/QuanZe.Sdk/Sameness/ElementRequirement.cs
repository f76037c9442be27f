using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Sameness;

/// <summary>One line of a sameness profile (比对要素): which element must agree, how it is compared and how grave a difference is.</summary>
/// <param name="Element">The element.</param>
/// <param name="Comparison">How it is compared.</param>
/// <param name="Severity">The severity of a difference that nothing excuses.</param>
public sealed record ElementRequirement(ItemElement Element, ElementComparison Comparison, Severity Severity);
