using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Inference;

/// <summary>Rules that were checked together (规则集). Immutable, safe to share between threads, expensive to build: keep one.</summary>
/// <remarks>
/// A run terminates and has one answer: every derived type is complete before any rule reads it, and the same facts in any order give the same findings in the same order.
/// </remarks>
public sealed class RuleBook
{
    private readonly CompiledRule[] _inOrder;
    private readonly int _indexCount;

    internal RuleBook(IReadOnlyList<CompiledRule> rules, int indexCount)
    {
        _inOrder = [.. rules.OrderBy(rule => rule.Level)];
        _indexCount = indexCount;
        Rules = rules.Select(rule => rule.Description).ToValueList();
    }

    /// <summary>The rules in the order in which they were added.</summary>
    public ValueList<RuleDescription> Rules { get; }

    /// <summary>Applies all rules to facts.</summary>
    /// <param name="facts">The facts: immutable objects; the same object given twice counts once.</param>
    /// <param name="cancellationToken">Stops the work between two facts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public RuleRun Run(IEnumerable<object> facts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var table = new FactTable();
        foreach (var fact in facts.Distinct(ReferenceEqualityComparer.Instance))
        {
            table.Add(fact!);
        }

        var execution = new Execution(table, _indexCount);
        var failures = new List<RuleFailedException>();
        var statistics = new List<RuleStatistics>();
        foreach (var rule in _inOrder)
        {
            statistics.Add(Run(rule, execution, failures, cancellationToken));
        }

        return new RuleRun(this, execution, failures.ToValueList(), statistics.ToValueList());
    }

    internal CompiledRule? Find(string name) => Array.Find(_inOrder, rule => rule.Name == name);

    private static RuleStatistics Run(CompiledRule rule, Execution execution, List<RuleFailedException> failures, CancellationToken cancellationToken)
    {
        execution.Rule = rule;
        var row = default(Row);
        object? current = null;
        try
        {
            foreach (var fact in rule.Source.Facts(execution.Facts))
            {
                cancellationToken.ThrowIfCancellationRequested();
                current = fact;
                if (fact is IGroup || rule.Source.Admits(fact))
                {
                    row[0] = fact;
                    rule.FirstStep.Enter(execution, ref row);
                }
            }
        }
#pragma warning disable CA1031 // Whatever a condition throws is a failure of its rule; the other rules finish.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            execution.Discard();
            failures.Add(new RuleFailedException(rule.Name, current is null ? [] : [current], exception));
        }

        return new RuleStatistics(rule.Name, execution.Commit());
    }
}
