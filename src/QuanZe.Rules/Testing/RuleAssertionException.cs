namespace QuanZe.Rules.Testing;

/// <summary>A test of rules failed (规则断言失败). Every test framework reports it, with what was found and what came closest.</summary>
/// <param name="message">What was expected, and what there is instead.</param>
public sealed class RuleAssertionException(string message) : Exception(message);
