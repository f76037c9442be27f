using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Inference;

/// <summary>Where and what a finding is, all but its code (问题位置): the last word of a rule that finds.</summary>
/// <param name="Subject">The row or list.</param>
/// <param name="Element">The element.</param>
/// <param name="Expected">What was expected, or null.</param>
/// <param name="Actual">What is there, or null.</param>
public readonly record struct FindingPlace(SubjectReference Subject, ItemElement Element = ItemElement.None, string? Expected = null, string? Actual = null)
{
    /// <summary>The severity where it is not the code's, or null.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Arguments of the message, in order; null for none.</summary>
    public ValueList<string>? Arguments { get; init; }

    /// <summary>The places that the finding rests on; null for none.</summary>
    public ValueList<Evidence>? Evidence { get; init; }

    internal Finding Make(FindingCode code, string rule, Severity? severity = null) => new(code, Subject, Element, Expected, Actual)
    {
        Severity = severity ?? Severity ?? code.Severity,
        Arguments = Arguments ?? [],
        Evidence = Evidence ?? [],
        Rule = rule,
    };
}
