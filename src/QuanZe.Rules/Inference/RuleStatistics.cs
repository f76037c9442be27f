namespace QuanZe.Rules.Inference;

/// <summary>What a rule did in a run (规则统计).</summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Conclusions">The number of findings made or facts derived, before equal findings are merged.</param>
public sealed record RuleStatistics(string Rule, int Conclusions);
