using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Testing;

/// <summary>A finding that a test expected and that was made (已得出的问题), to say more about: <c>.Saying("…").Because&lt;SealMissing&gt;()</c>.</summary>
public sealed class FoundFinding
{
    internal FoundFinding(RuleVerdict verdict, Finding finding)
    {
        And = verdict;
        Finding = finding;
    }

    /// <summary>The verdict, to expect something else of it.</summary>
    public RuleVerdict And { get; }

    /// <summary>The finding.</summary>
    public Finding Finding { get; }

    /// <summary>Expects the severity.</summary>
    /// <param name="severity">The severity.</param>
    /// <exception cref="RuleAssertionException">It is another.</exception>
    public FoundFinding WithSeverity(Severity severity) => Expect("severity", severity.ToString(), Finding.Severity.ToString());

    /// <summary>Expects the element.</summary>
    /// <param name="element">The element.</param>
    /// <exception cref="RuleAssertionException">It is another.</exception>
    public FoundFinding About(ItemElement element) => Expect("element", element.ToString(), Finding.Element.ToString());

    /// <summary>Expects what was expected and what is there.</summary>
    /// <param name="expected">What was expected, or null.</param>
    /// <param name="actual">What is there, or null.</param>
    /// <exception cref="RuleAssertionException">One is other.</exception>
    public FoundFinding Between(string? expected, string? actual) => Expect("expected", expected, Finding.Expected).Expect("actual", actual, Finding.Actual);

    /// <summary>Expects the whole message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="language">Its language; Chinese by default.</param>
    /// <exception cref="RuleAssertionException">It is another.</exception>
    public FoundFinding Saying(string message, string language = Languages.Chinese) => Expect("message", message, Finding.Message(language));

    /// <summary>Expects that a rule is in the chain that led to the finding: it made it, or derived something it rests on.</summary>
    /// <typeparam name="TRule">The rule.</typeparam>
    /// <exception cref="RuleAssertionException">It is not; the message shows the chain.</exception>
    public FoundFinding Because<TRule>()
        where TRule : Rule => Chain(explanation => explanation.Rule?.Name == typeof(TRule).Name)
            ? this
            : throw new RuleAssertionException($"{Finding.Code} does not rest on the rule {typeof(TRule).Name}.\n{VerdictText.Explanation(And, Finding)}");

    /// <summary>Expects that facts are in the chain that led to the finding.</summary>
    /// <param name="facts">The facts; those given to the test by reference, others by value.</param>
    /// <exception cref="RuleAssertionException">One is not; the message shows the chain.</exception>
    public FoundFinding Because(params IReadOnlyList<object> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        foreach (var fact in facts)
        {
            if (!Chain(explanation => Equals(explanation.Conclusion, fact)))
            {
                throw new RuleAssertionException($"{Finding.Code} does not rest on {fact}.\n{VerdictText.Explanation(And, Finding)}");
            }
        }

        return this;
    }

    private bool Chain(Func<Explanation, bool> wanted)
    {
        bool Holds(Explanation explanation) => wanted(explanation) || explanation.Because.Any(Holds);
        return And.Run.Explain(Finding).Any(Holds);
    }

    private FoundFinding Expect(string what, string? expected, string? actual) => expected == actual
        ? this
        : throw new RuleAssertionException($"{Finding.Code}: the {what} should be\n  {expected ?? "(nothing)"}\nand is\n  {actual ?? "(nothing)"}");
}
