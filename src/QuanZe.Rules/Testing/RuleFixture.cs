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
    private static readonly Lazy<RuleBook> Book = new(() => new RuleBookBuilder().Add<TRule>().Build(allowUnread: true));

    /// <summary>The findings of the rule on some facts.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="RuleFailedException">The rule threw.</exception>
    protected static ValueList<Finding> Judge(params IEnumerable<object> facts) => Run(facts).Findings;

    /// <summary>The facts that the rule derives from some facts.</summary>
    /// <typeparam name="T">The derived facts.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <exception cref="RuleFailedException">The rule threw.</exception>
    protected static IReadOnlyList<T> Derive<T>(params IEnumerable<object> facts)
        where T : class => Run(facts).Derived<T>();

    private static RuleRun Run(IEnumerable<object> facts)
    {
        var run = Book.Value.Run(facts);
        return run.Failures.IsEmpty ? run : throw run.Failures[0];
    }
}
