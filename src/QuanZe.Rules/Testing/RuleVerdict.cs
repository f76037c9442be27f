using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Testing;

/// <summary>What rules made of the facts of a test (判定结果), and what the test expects of it. Each <c>Should…</c> throws when it is not so, else it can be followed by another.</summary>
public sealed class RuleVerdict
{
    internal RuleVerdict(RuleRun run, ValueList<object> given)
    {
        Run = run;
        Given = given;
    }

    /// <summary>The run: findings, derived facts, explanations.</summary>
    public RuleRun Run { get; }

    /// <summary>The facts that were given.</summary>
    public ValueList<object> Given { get; }

    /// <summary>The findings.</summary>
    public ValueList<Finding> Findings => Run.Findings;

    /// <summary>Expects a finding.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="on">The fact it is about; null for any. Needed where several have the code.</param>
    /// <returns>The finding, to say more about it.</returns>
    /// <exception cref="RuleAssertionException">It was not found; the message says what was, and what came closest.</exception>
    public FoundFinding ShouldFind(FindingCode code, IFindingSubject? on = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        var found = Of(code, on);
        return found.Count switch
        {
            1 => new FoundFinding(this, found[0]),
            0 => throw new RuleAssertionException($"{Wanted(code, on)} was not found.\n{VerdictText.Findings(this)}\n{ClosestMisses.Text(this, rule => rule.Codes.Contains(code))}"),
            _ => throw new RuleAssertionException($"{Wanted(code, on)} was found {found.Count} times; say on which fact.\n{VerdictText.Findings(this)}"),
        };
    }

    /// <summary>Expects that a code is not found.</summary>
    /// <param name="code">The code.</param>
    /// <param name="on">The fact it would be about; null for any.</param>
    /// <exception cref="RuleAssertionException">It was found; the message explains why.</exception>
    public RuleVerdict ShouldNotFind(FindingCode code, IFindingSubject? on = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        var found = Of(code, on);
        return found.Count == 0 ? this : throw new RuleAssertionException($"{Wanted(code, on)} was found and should not have been.\n{VerdictText.Explanation(this, found[0])}");
    }

    /// <summary>Expects no finding at all.</summary>
    /// <exception cref="RuleAssertionException">Something was found; the message explains the first finding.</exception>
    public RuleVerdict ShouldFindNothing() =>
        Findings.IsEmpty ? this : throw new RuleAssertionException($"Nothing should have been found.\n{VerdictText.Findings(this)}\n{VerdictText.Explanation(this, Findings[0])}");

    /// <summary>Expects derived facts.</summary>
    /// <typeparam name="T">The facts.</typeparam>
    /// <param name="condition">What must hold of one of them; null for any fact of the type.</param>
    /// <exception cref="RuleAssertionException">None was derived; the message says what came closest.</exception>
    public RuleVerdict ShouldDerive<T>(Func<T, bool>? condition = null)
        where T : class
    {
        var derived = Derived<T>();
        return derived.Any(condition ?? (_ => true)) ? this : throw new RuleAssertionException(
            $"No {typeof(T).Name}{(condition is null ? "" : " as wanted")} was derived; there {(derived.Count == 1 ? "is" : "are")} {derived.Count}: {VerdictText.List(derived)}\n{ClosestMisses.Text(this, rule => rule.Derives == typeof(T).Name)}");
    }

    /// <summary>Expects that no such fact is derived.</summary>
    /// <typeparam name="T">The facts.</typeparam>
    /// <exception cref="RuleAssertionException">One was derived.</exception>
    public RuleVerdict ShouldNotDerive<T>()
        where T : class
    {
        var derived = Derived<T>();
        return derived.Count == 0 ? this : throw new RuleAssertionException($"{typeof(T).Name} was derived by {Run.RuleOf(derived[0])} and should not have been: {VerdictText.List(derived)}");
    }

    /// <summary>The facts of a type that rules derived; those that were given are not among them.</summary>
    /// <typeparam name="T">The facts.</typeparam>
    public IReadOnlyList<T> Derived<T>()
        where T : class => [.. Run.Derived<T>().Where(fact => Run.RuleOf(fact) is not null)];

    private List<Finding> Of(FindingCode code, IFindingSubject? on) => [.. Findings.Where(finding => finding.Code.Equals(code) && (on is null || finding.Subject.Equals(on.Subject)))];

    private static string Wanted(FindingCode code, IFindingSubject? on) => $"{code} {code.Text().Title}" + (on is null ? "" : $" on {on}");
}
