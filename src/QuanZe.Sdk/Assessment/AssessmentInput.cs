namespace QuanZe.Sdk.Assessment;

/// <summary>A number that an assessment rests on (评估数据), kept with the assessment so that every score can be computed again.</summary>
/// <param name="Department">The department.</param>
/// <param name="Name">The name by which formulas know it, for example <c>calls.onTime</c>.</param>
/// <param name="Value">The number.</param>
/// <param name="Source">Where it comes from: the kind of record and how many of them.</param>
public sealed record AssessmentInput(string Department, string Name, double Value, string Source);
