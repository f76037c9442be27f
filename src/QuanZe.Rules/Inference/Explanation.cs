using System.Text;
using QuanZe.Sdk;

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

    /// <summary>The facts that the rule met, in the order of its patterns; empty for a fact that was inserted.</summary>
    public ValueList<Explanation> Because { get; }

    internal static Explanation Of(object conclusion, Derivation? ground, Dictionary<object, Derivation> grounds)
    {
        if (ground is null)
        {
            var members = conclusion is IGroup group ? group.Facts.Select(fact => Of(fact, grounds.GetValueOrDefault(fact), grounds)).ToValueList() : [];
            return new Explanation(conclusion, null, members);
        }

        return new Explanation(conclusion, ground.Rule.Description, ground.Facts.Select(fact => Of(fact, grounds.GetValueOrDefault(fact), grounds)).ToValueList());
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
        text.Append(' ', depth * 2).Append(Conclusion).Append('\n');
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
