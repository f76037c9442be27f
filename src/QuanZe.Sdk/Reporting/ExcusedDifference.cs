using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Reporting;

/// <summary>A difference that is lawful (有据差异), with the ground that makes it so.</summary>
/// <param name="Subject">The row that differs.</param>
/// <param name="Element">The element.</param>
/// <param name="Expected">The text of the upper level.</param>
/// <param name="Actual">The text of the row.</param>
/// <param name="Ground">The ground, in Chinese; for example 名称后的层级标注.</param>
/// <param name="EnglishGround">The ground in English.</param>
/// <param name="Rule">The name of the rule that permits it.</param>
public sealed record ExcusedDifference(SubjectReference Subject, ItemElement Element, string Expected, string Actual, string Ground, string EnglishGround, string Rule);
