using QuanZe.Sdk;

namespace QuanZe.Rules.Inference;

/// <summary>Rules that were checked together (规则集). Immutable, safe to share between threads, expensive to build: keep one.</summary>
/// <remarks>
/// A run terminates and has one answer: every derived type is complete before any rule reads it, and the same facts in any order give the same findings in the same order.
/// Sets of facts that have nothing to do with each other, such as counties, are run side by side on one book; see also <see cref="RunOptions.Threads"/>.
/// </remarks>
public sealed class RuleBook
{
    internal RuleBook(RulePlan plan, ValueList<RuleDescription> rules)
    {
        Plan = plan;
        Rules = rules;
    }

    /// <summary>The rules in the order in which they were added.</summary>
    public ValueList<RuleDescription> Rules { get; }

    internal RulePlan Plan { get; }

    /// <summary>Applies all rules to facts.</summary>
    /// <param name="facts">The facts: immutable objects; the same object given twice counts once.</param>
    /// <param name="cancellationToken">Stops the work between two facts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> or one of them is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public RuleRun Run(IEnumerable<object> facts, CancellationToken cancellationToken = default) => Run(facts, RunOptions.Default, cancellationToken);

    /// <summary>Applies all rules to facts.</summary>
    /// <param name="facts">The facts: immutable objects; the same object given twice counts once.</param>
    /// <param name="options">How to run; none of it changes what is found.</param>
    /// <param name="cancellationToken">Stops the work between two facts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/>, one of them, or <paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of the options is below 1.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public RuleRun Run(IEnumerable<object> facts, RunOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.FindingLimit, 1, nameof(options));
        cancellationToken.ThrowIfCancellationRequested();
        var table = new FactTable(facts.TryGetNonEnumeratedCount(out var count) ? count : 0);
        foreach (var fact in facts)
        {
            table.Add(fact ?? throw new ArgumentNullException(nameof(facts), "A fact is null."));
        }

        return new OneShot(this, table, options, cancellationToken).Run();
    }

    /// <summary>Opens a session that keeps its findings true while facts come and go. Opening costs several runs: open one for facts that are being edited.</summary>
    /// <param name="facts">The facts to begin with; the same object given twice counts once.</param>
    /// <param name="options">How the session behaves; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the opening.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> or one of them is null.</exception>
    /// <exception cref="RuleFailedException">A rule threw: a session does not begin with half an answer.</exception>
    /// <exception cref="FindingLimitException">A rule finds more than a session keeps.</exception>
    /// <exception cref="OperationCanceledException">The opening was stopped.</exception>
    public RuleSession Open(IEnumerable<object> facts, RuleSessionOptions? options = null, CancellationToken cancellationToken = default) =>
        new(this, facts, options ?? RuleSessionOptions.Default, Living.CommitStrategy.Proper, cancellationToken);

    internal CompiledRule? Find(string name) => Array.Find(Plan.Rules, rule => rule.Name == name);
}
