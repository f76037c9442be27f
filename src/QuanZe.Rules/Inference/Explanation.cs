using System.Globalization;
using System.Text;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Inference;

/// <summary>Why something was concluded (结论来由): the rule, its words, and the facts it met, each with its own explanation where a rule derived it.</summary>
public sealed class Explanation
{
    private Explanation(object conclusion, RuleDescription? rule, ValueList<Explanation> because)
    {
        Conclusion = conclusion;
        Rule = rule;
        Because = because;
    }

    /// <summary>The finding or fact explained.</summary>
    public object Conclusion { get; }

    /// <summary>The rule that concluded it; null for a fact that was inserted.</summary>
    public RuleDescription? Rule { get; }

    /// <summary>The facts that the rule met, in the order of its patterns; the parts of a group or composed fact; empty for any other fact that was inserted.</summary>
    public ValueList<Explanation> Because { get; }

    /// <summary>The row or list that the fact or finding is about, with file, sheet and row; null when it says none.</summary>
    public SubjectReference? Subject => Conclusion switch
    {
        Finding finding => finding.Subject,
        IFindingSubject fact => fact.Subject,
        _ => null,
    };

    internal static Explanation Of(object conclusion, Derivation? ground, Func<object, Derivation?> groundOf)
    {
        IEnumerable<object> because = ground is { } known ? known.Facts : conclusion is IComposedFact composed ? composed.Parts : [];
        return new Explanation(conclusion, ground?.Rule.Description, because.Select(fact => Of(fact, groundOf(fact), groundOf)).ToValueList());
    }

    /// <summary>The explanation as an indented text.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text, 0);
        return text.ToString().TrimEnd('\n');
    }

    private void Write(StringBuilder text, int depth)
    {
        text.Append(' ', depth * 2).Append(Conclusion);
        if (Because.IsEmpty && Subject is { Row: > 0 } place)
        {
            text.Append(CultureInfo.InvariantCulture, $" [{string.Join(' ', new[] { place.File, place.Sheet }.Where(part => part.Length > 0).Append($"row {place.Row}"))}]");
        }

        text.Append('\n');
        if (Rule is not null)
        {
            text.Append(' ', (depth * 2) + 2).Append("by ").Append(Rule.Name).Append(": ").AppendJoin(" · ", Rule.Sentence).Append('\n');
        }

        foreach (var cause in Because)
        {
            cause.Write(text, depth + 1);
        }
    }
}
