using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Testing;

/// <summary>What a test of one rule needs, under any test framework (规则测试): facts in, findings or derived facts out.</summary>
/// <remarks>Every call is a run of its own; nothing is kept between tests.</remarks>
/// <typeparam name="TRule">The rule under test.</typeparam>
public abstract class RuleFixture<TRule>
    where TRule : Rule, new()
{
    private static readonly Lazy<RulesUnderTest> Shared = new(RulesUnderTest.Of<TRule>);

    /// <summary>The rule by itself; to put it under a ruleset document or to record coverage.</summary>
    protected static RulesUnderTest Rules => Shared.Value;

    /// <summary>Runs the rule on some facts.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The verdict, to expect something of.</returns>
    /// <exception cref="RuleFailedException">The rule threw.</exception>
    protected static RuleVerdict Given(params IEnumerable<object> facts) => Rules.Given(facts);

    /// <summary>The findings of the rule on some facts.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="RuleFailedException">The rule threw.</exception>
    protected static ValueList<Finding> Judge(params IEnumerable<object> facts) => Given(facts).Findings;

    /// <summary>The facts that the rule derives from some facts.</summary>
    /// <typeparam name="T">The derived facts.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <exception cref="RuleFailedException">The rule threw.</exception>
    protected static IReadOnlyList<T> Derive<T>(params IEnumerable<object> facts)
        where T : class => Given(facts).Run.Derived<T>();
}
