using QuanZe.Rules.Inference;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Rules.Alignment;

/// <summary>A finished check (审核结果): the report, and the run of the rules that can explain it.</summary>
/// <remarks>Immutable and safe to share. It holds the facts of the run; let go of it when explanations are no longer needed.</remarks>
/// <param name="Report">The report.</param>
/// <param name="Judgement">The run of the rules: findings with their grounds, derived facts, rules that failed.</param>
public sealed record CheckRun(CheckReport Report, RuleRun Judgement);
