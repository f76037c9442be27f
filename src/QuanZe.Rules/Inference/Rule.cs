using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Inference;

/// <summary>A rule (规则): patterns of facts, and what follows from them. Shipped rules and vendors' rules derive from the same class.</summary>
/// <remarks>
/// A rule states itself once in <see cref="Define"/>, when a rule book is built, and keeps no state. Conditions must be pure and facts immutable:
/// the engine may ask a condition in any order and as often as it likes.
/// </remarks>
public abstract class Rule
{
    /// <summary>States the rule: <c>rule.When&lt;…&gt;()…</c> ended by <c>Find</c>, <c>Yield</c> or <c>YieldEach</c>.</summary>
    /// <param name="rule">The sentence to be written.</param>
    protected abstract void Define(RuleDefinition rule);

    internal void State(RuleDefinition rule) => Define(rule);

    /// <summary>The place of a finding.</summary>
    /// <param name="subject">The fact it is about.</param>
    /// <param name="element">The element.</param>
    /// <param name="expected">What was expected, or null.</param>
    /// <param name="actual">What is there, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    protected static FindingPlace At(IFindingSubject subject, ItemElement element = ItemElement.None, string? expected = null, string? actual = null)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return new FindingPlace(subject.Subject, element, expected, actual);
    }

    /// <summary>The place of a finding about a row or list that is no fact.</summary>
    /// <param name="subject">The row or list.</param>
    /// <param name="element">The element.</param>
    /// <param name="expected">What was expected, or null.</param>
    /// <param name="actual">What is there, or null.</param>
    protected static FindingPlace At(SubjectReference subject, ItemElement element = ItemElement.None, string? expected = null, string? actual = null) =>
        new(subject, element, expected, actual);
}
